import { useEffect, useRef } from "react";
import { PlanBoard } from "@buyinmap/react";
import type { Command } from "@buyinmap/core";
import { today } from "../clock.js";
import type { OverviewProps } from "../panels/Overview.js";
import { usePlanner } from "../planner.js";
import { count } from "../words/days.js";
import { planWithin } from "./findPlans.js";
import { Searching } from "./Searching.js";

/** The few steps that matter, for hours on a slider; the map shows where they need people to be. */
export function PlanTab({ deal, analysis, planned, editor, by, onSelect }: OverviewProps) {
  const { toasts } = usePlanner();
  const frame = useRef<HTMLDivElement>(null);
  const wasShown = useRef(false);
  const wasTakenUp = useRef(false);
  const { effort, setEffort, planning } = planned;

  const isFound = planning?.type === "found";
  useEffect(() => {
    if (!isFound || wasShown.current) return;
    wasShown.current = true;
    // The slider and the map are to be seen together.
    if (frame.current) scrollToTabs(frame.current);
  }, [isFound]);

  useEffect(() => {
    if (!wasTakenUp.current) return;
    wasTakenUp.current = false;
    // What was pressed may have gone with the old plan.
    if (document.activeElement === document.body) frame.current?.focus({ preventScroll: true });
  });

  function takeUp(command: Command): void {
    wasTakenUp.current = editor.dispatch(command);
    wasShown.current = false;
    const steps = command.type === "together" ? command.commands.length : 1;
    if (wasTakenUp.current) toasts.show({ text: `${count(steps, "step")} taken up.` });
  }

  if (!planning) return <p className="muted too-many">There is no forecast for so many people, and so no plan.</p>;
  return (
    <div ref={frame} tabIndex={-1}>
      {planning.type !== "found" && <Searching planning={planning} />}
      {planning.type === "found" && (
        <PlanBoard
          deal={deal}
          analysis={analysis}
          plan={planWithin(planning.found.plans, effort)}
          candidates={planning.found.candidates}
          effort={effort}
          onEffort={setEffort}
          dispatch={takeUp}
          today={today}
          by={by}
          onSelect={onSelect}
          headingLevel={2}
          className="panel-part"
        />
      )}
    </div>
  );
}

/** Scrolls the side, where it scrolls by itself, until the tabs are at its top. */
function scrollToTabs(inside: Element): void {
  const [side, tabs] = [inside.closest(".side"), inside.closest(".tabs")];
  if (side && tabs) side.scrollTop += tabs.getBoundingClientRect().top - side.getBoundingClientRect().top;
}
