import { describe, expect, test } from "vitest";
import { markAt } from "../../packages/react/src/gestures/findMark.js";

const marks = [
  { id: "a", x: 100, y: 100, radius: 8 },
  { id: "b", x: 124, y: 100, radius: 8 },
  { id: "c", x: 300, y: 100, radius: 8 },
];

describe("the mark under a pointer", () => {
  test.each([
    { x: 100, y: 100, reach: 12, found: "a" },
    { x: 111, y: 100, reach: 12, found: "a" },
    { x: 113, y: 100, reach: 12, found: "b" },
    { x: 119, y: 118, reach: 22, found: "b" },
    { x: 150, y: 150, reach: 22, found: undefined },
    { x: 280, y: 100, reach: 12, found: undefined },
    { x: 280, y: 100, reach: 22, found: "c" },
  ])("at $x/$y within $reach is $found", ({ x, y, reach, found }) => {
    expect(markAt(marks, { x, y }, reach)?.id).toBe(found);
  });

  test("is the one in front where several stand on one place", () => {
    const crowd = [...marks, { id: "last", x: 124, y: 100, radius: 8 }];
    expect(markAt(crowd, { x: 125, y: 100 }, 12)?.id).toBe("last");
    expect(markAt(crowd, { x: 125, y: 100 }, 12, ["a", "b"])?.id).toBe("b");
    expect(markAt(crowd, { x: 125, y: 100 }, 12, ["a"])?.id).toBe("last");
  });
});
