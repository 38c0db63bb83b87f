import type { Member } from "../model/committee.js";
import type { Given } from "./given.js";
import { advocacy } from "./metrics/advocacy.js";

/** Whoever stands for the deal inside: champions by role, and those whose acts have made them advocates. */
export function champions(given: Given): readonly Member[] {
  const standing = given.once(advocacy);
  return given.committee.filter(
    ({ id, stakeholder }) => stakeholder.roles?.includes("champion") || standing[id]!.advocate,
  );
}
