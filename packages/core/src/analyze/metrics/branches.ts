import { branchesOf, type Branches } from "../../math/ballot.js";
import type { Given } from "../given.js";
import { vote } from "./vote.js";

/** What hangs on each person, by index and at each value of the common factor; nobody where there is no forecast. */
export function branches(given: Given): readonly Branches[] {
  const held = given.once(vote);
  return held.type === "refused" ? [] : branchesOf(held.ballot, held.factors, held.profiles);
}
