import { pointer } from "../../model/pointer.js";
import { inPerson } from "../inPerson.js";
import type { StepRule } from "../stepRule.js";

/** The whole deal hangs by one buyer contact, or by one seller; a second thread starts from whoever weighs most. */
export const secondThread = {
  id: "secondThread",
  move: "reach",
  phase: "open",
  proof: { type: "contact" },
  families: ["coCreate", "noticeWhatMatters"],
  find: (scene) => {
    const { gaps, weights } = scene.analysis;
    const { singleThread, buyerContacts, sellers } = gaps.coverage;
    const [contact] = inPerson(scene)
      .map(({ id }) => id)
      .filter((id) => buyerContacts.includes(id))
      .toSorted((one, other) => weights[other]!.weight - weights[one]!.weight);
    if (contact === undefined || singleThread.length === 0) return [];
    const because = [contact, ...buyerContacts.filter((id) => id !== contact)].map((id) =>
      pointer("stakeholders", id, "coverage"),
    );
    const seller = singleThread.includes("seller") ? { seller: sellers[0]! } : {};
    return [{ about: [contact], because, params: { sides: singleThread, ...seller } }];
  },
} as const satisfies StepRule;
