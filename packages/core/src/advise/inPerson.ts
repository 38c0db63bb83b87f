import type { Member } from "../model/committee.js";
import { isSeat } from "../model/isSeat.js";
import type { Scene } from "./scene.js";

/** Those whom one can talk to: everyone who counts but the seats, in the one fixed order. */
export function inPerson({ people }: Scene): readonly Member[] {
  return people.filter(({ stakeholder }) => !isSeat(stakeholder));
}
