import { describe, expect, test } from "vitest";
import { makeCrowd } from "../../packages/react/stories/crowds.js";
import { themes } from "../../packages/react/src/theme/themes.js";
import { stage } from "./stage.js";
import { contrastOf, type Rgb } from "./theme/contrast.js";
import { emulate } from "./theme/emulate.js";

const deal = makeCrowd(2000);

function rgb(color: string): Rgb {
  return color.match(/[\d.]+/g)!.slice(0, 3).map(Number) as unknown as Rgb;
}

/** Names over marks, with what is seen between their letters. */
function covering() {
  return [...stage.host.querySelectorAll(".bim-covering text")].map((text) => getComputedStyle(text));
}

/** The least contrast of letters to their ground, which has to be nothing but the ground. */
function leastContrast(): number {
  const names = covering();
  expect(names.length).toBeGreaterThan(10);
  for (const { strokeOpacity, strokeWidth, strokeLinejoin, paintOrder, opacity } of names) {
    // Three pixels on either side: letters stand nearer to each other than twice that.
    expect({ strokeOpacity, strokeWidth, strokeLinejoin, opacity }).toEqual({ strokeOpacity: "1", strokeWidth: "6px", strokeLinejoin: "round", opacity: "1" });
    expect(paintOrder).toMatch(/^stroke/);
  }
  return Math.min(...names.map(({ fill, stroke }) => contrastOf(rgb(fill), rgb(stroke))));
}

describe("names over the marks of a crowd can be read", () => {
  test.each(themes)("in the theme %s", async (theme) => {
    await stage.show(deal, { theme });
    expect(leastContrast()).toBeGreaterThanOrEqual(theme.startsWith("contrast") ? 7 : 4.5);
  });

  test.each([
    { "forced-colors": "active" },
    { "prefers-contrast": "more" },
    { "prefers-contrast": "more", "prefers-color-scheme": "dark" },
  ])("where the system says %o", async (features) => {
    await emulate(features);
    await stage.show(deal);
    expect(leastContrast()).toBeGreaterThanOrEqual(7);
    await emulate();
  });
});

test("whoever is named has a mark of their own in front of all others, on the same ground", async () => {
  await stage.show(deal);
  const names = [...stage.host.querySelectorAll(".bim-label")];
  const dots = stage.host.querySelector(".bim-named")!;
  expect(dots.getAttribute("d")!.match(/M/g)).toHaveLength(names.length);
  expect(dots.nextElementSibling!.querySelectorAll(".bim-glyph")).toHaveLength(names.length);
  expect(getComputedStyle(dots).stroke).toBe(getComputedStyle(stage.host.querySelector(".bim")!).backgroundColor);
});
