import { describe, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { estimateTextWidth } from "../../packages/react/src/layers/labels/measureText.js";
import { textWidths } from "./textWidths.js";
import "../../packages/react/src/styles.css";

describe("in this browser, with our fonts", () => {
  test.each(textWidths)("$text ($script) is hardly wider than estimated", async ({ text }) => {
    const screen = await render(
      <section className="bim">
        <svg style={{ fontSize: 100 }} className="bim-picture">
          <text style={{ fontSize: 100 }}>{text}</text>
        </svg>
      </section>,
    );
    const width = screen.container.querySelector("text")!.getComputedTextLength();
    expect(width).toBeGreaterThan(0);
    expect(estimateTextWidth(text, 100) / width).toBeGreaterThanOrEqual(0.93);
  });
});
