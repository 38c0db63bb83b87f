import { describe, expect, test } from "vitest";
import { analyze, apply, type Command, type Deal } from "@buyinmap/core";
import { createCatalog } from "../../packages/react/src/catalog.js";
import { describeAgain } from "../../packages/react/src/describeAgain.js";
import type { Described } from "../../packages/react/src/hooks/usePeople.js";
import { describePeople } from "../../packages/react/src/people.js";
import { makeCrowd } from "../../packages/react/stories/crowds.js";

const catalog = createCatalog();
const tied: Deal = {
  ...makeCrowd(300),
  ties: { t: { from: "p00001", to: "p00002", type: "sways" } },
};

function describeDeal(deal: Deal, last?: Described, asOf = "2026-11-22"): Described {
  const now = { deal, analysis: analyze(deal, { asOf }), assumptions: undefined, catalog, targets: undefined };
  return { ...now, people: (last && describeAgain(now, last)) ?? describePeople(deal, now.analysis, catalog) };
}

function edit(deal: Deal, command: Command): Deal {
  const result = apply(deal, command);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.deal;
}

const move: Command = { type: "assess", id: "p00007", influence: 91, buyIn: 12, at: "2026-11-22" };

describe("describing again", () => {
  test("gives what describing all gives", () => {
    const commands: readonly Command[] = [
      move,
      { type: "changeStakeholder", id: "p00001", change: { name: "Somebody Else" } },
      { type: "removeStakeholder", id: "p00009" },
      { type: "addStakeholder", id: "p99999", stakeholder: { name: "New", influence: 10, buyIn: 20 } },
      { type: "removeTie", id: "t" },
    ];
    let deal = tied;
    let last = describeDeal(deal);
    for (const command of commands) {
      deal = edit(deal, command);
      last = describeDeal(deal, last);
      expect(last.people).toEqual(describeDeal(deal).people);
    }
  });

  test("keeps everyone who has not changed", () => {
    const last = describeDeal(tied);
    const { people } = describeDeal(edit(tied, move), last);
    expect(people.filter((person, index) => person !== last.people[index]).map(({ id }) => id)).toEqual(["p00007"]);
  });

  test("leaves it to others on another day, when ties have changed, and among few", () => {
    const again = (deal: Deal, last: Described, more: Partial<Described> = {}) => describeAgain({ ...describeDeal(deal), ...more }, last);
    const last = describeDeal(tied);
    expect(again(tied, last)).toEqual(last.people);
    expect(again(tied, last, { analysis: analyze(tied, { asOf: "2027-06-01" }) })).toBeUndefined();
    expect(again(edit(tied, { type: "removeTie", id: "t" }), last)).toBeUndefined();
    const few = makeCrowd(20);
    expect(again(edit(few, move), describeDeal(few))).toBeUndefined();
  });
});
