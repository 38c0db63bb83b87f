import { branchesOf, type Branches } from "../../math/ballot.js";
import type { Given } from "../given.js";
import { vote } from "./vote.js";

/** What hangs on each person, at each value of the common factor; nothing where there is no forecast. */
export function branches(given: Given): Branches | undefined {
  const held = given.once(vote);
  return held.type === "refused" ? undefined : branchesOf(held.ballot, held.factors, held.profiles);
}
