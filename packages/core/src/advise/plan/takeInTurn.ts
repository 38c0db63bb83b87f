/**
 * The order in which to take some things: by `compare`, and right before each whatever it requires of the others. Where
 * things require each other in a circle, the one that is reached first comes last of them.
 * @example
 * takeInTurn([0, 1, 2], [[2], [], []], (one, other) => one - other); // [2, 0, 1]
 */
export function takeInTurn(
  members: readonly number[],
  requires: readonly (readonly number[])[],
  compare: (one: number, other: number) => number,
): readonly number[] {
  const reached = new Set<number>();
  const taken: number[] = [];
  const take = (member: number) => {
    if (reached.has(member)) return;
    reached.add(member);
    requires[member]!.filter((first) => members.includes(first)).toSorted(compare).forEach(take);
    taken.push(member);
  };
  members.toSorted(compare).forEach(take);
  return taken;
}
