import { describe, expect, it } from "vitest";
import { placeTies } from "../../packages/react/src/layers/ties/placeTies.js";

const marks = [
  { id: "a", x: 100, y: 100, radius: 8 },
  { id: "b", x: 300, y: 100, radius: 8 },
  { id: "close", x: 110, y: 100, radius: 8 },
];

describe("ties", () => {
  it("run as arcs from outside one mark to an arrow head outside the other, wider the stronger they are", () => {
    const [tie] = placeTies([{ id: "t", from: "a", to: "b", type: "sways", strength: 0.5 }], marks);
    expect(tie).toEqual({
      id: "t",
      type: "sways",
      from: "a",
      to: "b",
      width: 2.5,
      path: "M113.33,104.27Q200,132 280,106.4",
      head: "M281.22,110.21L286.67,104.27L278.78,102.59Z",
    });
  });

  it("bend to either side when they go both ways", () => {
    const [there, back] = placeTies(
      [
        { id: "1", from: "a", to: "b", type: "sways" },
        { id: "2", from: "b", to: "a", type: "sways" },
      ],
      marks,
    );
    expect([there!.path.includes("Q200,132"), back!.path.includes("Q200,68")]).toEqual([true, true]);
  });

  it("have no head when they are conflicts", () => {
    const [tie] = placeTies([{ id: "t", from: "a", to: "b", type: "conflict" }], marks);
    expect(tie && "head" in tie).toBe(false);
  });

  it("are left out between marks that touch and to people who are not drawn", () => {
    const ties = [
      { id: "1", from: "a", to: "close", type: "sways" as const },
      { id: "2", from: "a", to: "nobody", type: "sways" as const },
      { id: "3", from: "a", to: "a", type: "sways" as const },
    ];
    expect(placeTies(ties, marks)).toEqual([]);
  });
});
