import { useMemo, useState, useSyncExternalStore } from "react";
import axe from "axe-core";
import { render } from "vitest-browser-react";
import { analyze, createStore, type Assumptions, type Command, type Deal } from "@buyinmap/core";
import "../../../packages/react/src/styles.css";
import "../../../packages/react/src/panels/panels.css";
import { storyDay } from "../../../packages/react/stories/panels/deals.js";
import { shownPanels, type Given, type ShownPanel } from "../../../packages/react/stories/panels/shownPanels.js";

/** A host that carries commands out, and what it has been sent. */
export interface Shown {
  readonly commands: readonly Command[];
  readonly selected: readonly string[];
  readonly deal: () => Deal;
  /** Takes the last command back. */
  readonly undo: () => void;
  readonly assumptions: () => Partial<Assumptions>;
  readonly container: HTMLElement;
}

/** Draws one panel in a host that holds the deal as an application would. */
export async function renderPanel(panel: ShownPanel, start: Deal, { id = "cfo", dir = "ltr" }: Partial<Pick<Given, "id" | "dir">> = {}): Promise<Shown> {
  const commands: Command[] = [];
  const selected: string[] = [];
  const assumed: Partial<Assumptions>[] = [];
  const store = createStore(start);

  function Host() {
    const { deal } = useSyncExternalStore(store.subscribe, store.get);
    const [assumptions, setAssumptions] = useState<Partial<Assumptions>>({});
    const analysis = useMemo(() => analyze(deal, { asOf: storyDay, assumptions }), [deal, assumptions]);
    return shownPanels[panel]({
      deal,
      analysis,
      id,
      dispatch(command) {
        commands.push(command);
        store.dispatch(command);
      },
      today: () => storyDay,
      by: "rae",
      assumptions,
      onAssumptions(next) {
        assumed.push(next);
        setAssumptions(next);
      },
      onSelect: (person) => selected.push(person),
      dir,
    });
  }

  const { container } = await render(<Host />);
  return { commands, selected, deal: () => store.get().deal, undo: store.undo, assumptions: () => assumed.at(-1) ?? {}, container };
}

/** What axe has against a part of the page, a line for each. */
export async function findBarriers(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(container, { resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
