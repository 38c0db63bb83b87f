import fc from "fast-check";
import { expect, it } from "vitest";
import { solve } from "../../packages/core/src/math/solve.js";
import { freeze } from "../deal.js";

it("solves for several right sides at once, and changes none of what it was given", () => {
  const a = freeze([
    [0, 2, 1],
    [1, 1, 1],
    [4, 0, 1],
  ]);
  const b = freeze([
    [7, 1],
    [6, 1],
    [7, 3],
  ]);
  expect(solve(a, b)).toEqual([
    [1, 1].map((value) => expect.closeTo(value, 12)),
    [2, 1].map((value) => expect.closeTo(value, 12)),
    [3, -1].map((value) => expect.closeTo(value, 12)),
  ]);
});

it("takes the largest pivot, so that a small one costs no digits", () => {
  expect(
    solve(
      [
        [1e-11, 1],
        [1, 1],
      ],
      [[1], [2]],
    ),
  ).toEqual([[expect.closeTo(1 + 1e-11, 14)], [expect.closeTo(1 - 1e-11, 14)]]);
});

it("has no solution where a row says nothing new, to working precision", () => {
  const nearly = (more: number) => [
    [1, 2],
    [2, 4 + more],
  ];
  expect([solve(nearly(0), [[1], [1]]), solve(nearly(5e-13), [[1], [1]]), solve([[0]], [[1]])]).toEqual([
    null,
    null,
    null,
  ]);
  expect(solve([[1e-12]], [[1e-12]])).toEqual([[1]]);
  expect(solve(nearly(1e-6), [[1], [2]])).toEqual([[1], [expect.closeTo(0, 12)]]);
});

it("is empty for nothing", () => {
  expect(solve([], [])).toEqual([]);
});

it("finds what it was made from, in any order of the rows", () => {
  const system = fc.integer({ min: 1, max: 6 }).chain((size) => {
    const value = fc.double({ min: -1, max: 1, noNaN: true });
    const square = fc.array(fc.array(value, { minLength: size, maxLength: size }), { minLength: size, maxLength: size });
    const order = fc.shuffledSubarray(
      Array.from({ length: size }, (_, index) => index),
      { minLength: size },
    );
    return fc.record({ square, x: square, order });
  });
  fc.assert(
    fc.property(system, ({ square, x, order }) => {
      // A heavy diagonal keeps it well conditioned.
      const a = square.map((row, i) => row.map((value, j) => (i === j ? 10 : 0) + value));
      const b = a.map((row) => x.map((_, j) => row.reduce((sum, value, k) => sum + value * x[k]![j]!, 0)));
      const solved = solve(
        order.map((row) => a[row]!),
        order.map((row) => b[row]!),
      );
      expect(solved).toEqual(x.map((row) => row.map((value) => expect.closeTo(value, 12))));
    }),
  );
});
