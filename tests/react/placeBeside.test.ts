import fc from "fast-check";
import { expect, test } from "vitest";
import { placeBeside } from "../../packages/react/src/panels/why/placeBeside.js";

const view = { width: 1000, height: 800 };
const box = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 20 });

test.each([
  ["under its button", box(100, 100), "ltr", { left: 100, hangs: "top", at: 126, height: 666 }],
  ["from the button’s other side where lines run from the right", box(500, 100), "rtl", { left: 240, hangs: "top", at: 126, height: 666 }],
  ["in the window at the right edge", box(900, 100), "ltr", { left: 692, hangs: "top", at: 126, height: 666 }],
  ["in the window at the left edge", box(20, 100), "rtl", { left: 8, hangs: "top", at: 126, height: 666 }],
  ["over the button where there is more room", box(100, 600), "ltr", { left: 100, hangs: "bottom", at: 206, height: 586 }],
  ["under it while there is room enough, though there is more above", box(100, 460), "ltr", { left: 100, hangs: "top", at: 486, height: 306 }],
] as const)("a popup stands %s", (_, button, dir, spot) => {
  expect(placeBeside(button, { width: 300, dir, view })).toEqual(spot);
});

test("a popup that fits is in the window, and never over its button", () => {
  const inside = fc.record({
    left: fc.integer({ min: 0, max: 960 }),
    top: fc.integer({ min: 0, max: 780 }),
    width: fc.integer({ min: 1, max: 984 }),
    dir: fc.constantFrom("ltr" as const, "rtl" as const),
  });
  fc.assert(
    fc.property(inside, ({ left, top, width, dir }) => {
      const spot = placeBeside(box(left, top), { width, dir, view });
      expect(spot.left).toBeGreaterThanOrEqual(8);
      expect(spot.left + width).toBeLessThanOrEqual(view.width - 8);
      const [from, to] =
        spot.hangs === "top"
          ? [spot.at, spot.at + spot.height]
          : [view.height - spot.at - spot.height, view.height - spot.at];
      expect(from).toBe(spot.hangs === "top" ? top + 26 : 8);
      expect(to).toBe(spot.hangs === "top" ? view.height - 8 : top - 6);
      expect(spot.height).toBeGreaterThanOrEqual(300);
    }),
  );
});
