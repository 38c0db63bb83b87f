import type { EditIssue } from "../../edit/issue.js";

/** Why an edit was refused. */
export const editSentences: Readonly<Record<EditIssue["code"], (issue: EditIssue) => string>> = {
  unknownStakeholder: ({ found }) => `“${found}” is not on the map`,
  unknownSeller: ({ found }) => `“${found}” is not on the team`,
  unknownTie: ({ found }) => `there is no tie “${found}”`,
  unknownReading: ({ path }) => `there is no reading at ${path}`,
  unknownAsk: ({ path }) => `there is no ask at ${path}`,
  unknownStep: ({ found }) => `there is no step “${found}”`,
  unknownPitch: ({ found }) => `there is no pitch “${found}”`,
  idTaken: ({ found }) => `“${found}” is already in use`,
  invalidValue: ({ path }) => `the value at ${path} is not one that the map can hold`,
  selfTie: ({ found }) => `a tie needs two people, and “${found}” is on both ends`,
  secondTie: ({ found }) => `${found} already have such a tie`,
  unknownCommand: ({ found }) => `“${found}” is not a command`,
  tooDeep: () => "commands are nested too deeply",
};
