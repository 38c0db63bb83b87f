import { apply, undo, commit, startHistory, type Deal } from "@buyinmap/core";
import { describe, expect, it } from "vitest";
import { takeUpPlan } from "../../packages/react/src/panels/plan/takeUpPlan.js";
import { candidate } from "../advise/candidate.js";
import { freeze } from "../deal.js";

const deal = freeze<Deal>({
  id: "d",
  name: "D",
  stakeholders: { cfo: { name: "Dana" }, cto: { name: "Sam" } },
  team: { rae: { name: "Rae" }, ben: { name: "Ben" } },
  steps: { step2: { rule: "old", about: ["cfo"], state: "done", createdOn: "2026-10-01" } },
});
const steps = [
  candidate("hear", [{ id: "cfo", mean: 5 }], { by: "ben", effort: 2 }),
  candidate("ask", [{ id: "cto", mass: 2 }]),
];
const textOf = ({ id }: { readonly id: string }) => `Do ${id}`;

describe("taking a plan up", () => {
  it("writes every step down with who takes it, under ids that are free", () => {
    const changed = apply(deal, takeUpPlan(deal, steps, { today: "2026-11-22", by: "rae", textOf }));
    expect(changed.ok && changed.value.deal.steps).toEqual({
      ...deal.steps,
      step3: {
        rule: "hear",
        about: ["cfo"],
        owner: "ben",
        text: "Do hear",
        state: "accepted",
        createdOn: "2026-11-22",
        effort: 2,
        effects: [{ id: "cfo", mean: 5 }],
        because: ["/stakeholders"],
      },
      step4: {
        rule: "ask",
        about: ["cto"],
        owner: "rae",
        text: "Do ask",
        state: "accepted",
        createdOn: "2026-11-22",
        effort: 1,
        effects: [{ id: "cto", mass: 2 }],
        because: ["/stakeholders"],
      },
    });
  });

  it("gives a step that is nearest to nobody to nobody, unless who takes it up is on the team", () => {
    const changed = apply(deal, takeUpPlan(deal, steps.slice(1), { today: "2026-11-22", by: "stranger", textOf }));
    expect(changed.ok && Object.hasOwn(changed.value.deal.steps!["step2"]!, "owner")).toBe(false);
    expect(changed.ok && changed.value.deal.steps!["step3"]).not.toHaveProperty("owner");
  });

  it("is taken back by one undo", () => {
    const taken = commit(startHistory(deal), takeUpPlan(deal, steps, { today: "2026-11-22", by: undefined, textOf }));
    expect(taken.ok && taken.value.past).toHaveLength(1);
    expect(taken.ok && undo(taken.value).deal).toEqual(deal);
  });
});
