import type { Deal } from "../model/deal.js";

/** How far a deal has come, coarsely enough to fit every team's own names. */
export const stages = ["early", "middle", "late", "ended"] as const;
export type Stage = (typeof stages)[number];

/**
 * Words by which teams and their tools name stages, latest first: the first that fits decides. Among them are the
 * stages that Salesforce, HubSpot, Dynamics and Pipedrive start with. Whoever still looks for the decision makers is
 * not late.
 */
const signs: readonly (readonly [Stage, RegExp])[] = [
  ["ended", /closed|decided|\bwon\b|\blost\b|abandon|gewonnen|verloren|gagn|perdu|ganad|perdid/i],
  [
    "late",
    /negotiat|contract|legal|procure|commit|verbal|decision(?! makers)|\bclos(e|ing)\b|verhandl|vertrag|négoci|contrat|negoci/i,
  ],
  [
    "middle",
    /propos|propuest|quote|demo|evaluat|trial|pilot|proof|value|present|percept|develop|angebot|offre|oferta/i,
  ],
  ["early", /prospect|lead|qualif|califi|discover|research|connect|contact|meeting|appointment|need|decision makers/i],
];

/**
 * The stage of a deal: by its status, else by the name its team gave the stage; nothing where neither says.
 * @example
 * stageOf({ id: "d", name: "D", stakeholders: {}, stage: "Proposal/Price Quote" }); // "middle"
 */
export function stageOf({ status, stage = "" }: Deal): Stage | undefined {
  if (status !== undefined && status !== "open") return "ended";
  return signs.find(([, sign]) => sign.test(stage))?.[0];
}
