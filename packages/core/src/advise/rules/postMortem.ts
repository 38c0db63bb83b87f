import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import { missedSeats } from "../missedSeats.js";
import type { Scene } from "../scene.js";
import type { StepRule } from "../stepRule.js";
import { wrongClaims } from "../wrongClaims.js";

/**
 * What to learn from a deal that was lost, that ended without a decision, or that is still open past the day on which
 * it was to close: the claims that did not hold, and the seats that were missed. Once is enough.
 */
export const postMortem = {
  id: "postMortem",
  move: "after",
  phase: "any",
  proof: { type: "note" },
  families: ["talkDontDiagnose", "noticeWhatMatters"],
  find: (scene) => {
    const { deal, analysis } = scene;
    const end = endOf(deal, analysis.asOf);
    if (!end || wasHeld(end.on, scene)) return [];
    const wrong = wrongClaims(scene);
    const { roles, people } = missedSeats(scene);
    return [
      {
        about: [],
        because: [
          end.path,
          ...wrong.flatMap(({ because }) => because),
          ...people.map((id) => pointer("stakeholders", id)),
        ],
        params: {
          end: end.type,
          on: end.on,
          wrong: wrong.map(({ id }) => id),
          claimed: wrong.map(({ claimed }) => String(claimed)),
          shown: wrong.map(({ shown = "" }) => String(shown)),
          missed: people,
          roles,
        },
      },
    ];
  },
} as const satisfies StepRule;

/** How the deal ended, on which day (empty where nobody noted it), and where that stands. */
function endOf({ status = "open", closedOn, closeOn = "" }: Deal, asOf: string) {
  if (status === "lost" || status === "noDecision") return { type: status, on: closedOn ?? "", path: "/status" };
  if (status === "open" && closeOn !== "" && closeOn < asOf) return { type: "overdue", on: closeOn, path: "/closeOn" };
  return undefined;
}

/** Whether the team has looked back since. */
function wasHeld(end: string, { deal, analysis }: Scene): boolean {
  return Object.values(deal.steps ?? {}).some(
    ({ rule, state, doneOn = analysis.asOf }) => rule === postMortem.id && state === "done" && doneOn >= end,
  );
}
