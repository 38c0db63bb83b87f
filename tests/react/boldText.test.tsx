import { BuyInMatrix } from "@buyinmap/react";
import "@buyinmap/react/styles.css";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { measureFrame } from "../../packages/react/src/frame.js";
import { estimateTextWidth } from "../../packages/react/src/layers/labels/measureText.js";
import { placeLine } from "../../packages/react/src/layers/line/placeLine.js";
import { threePeople } from "../../packages/react/stories/deals.js";

test("the name of the line runs no wider than the room that names keep clear of", async () => {
  await render(<BuyInMatrix defaultDeal={threePeople} width={720} height={540} />);
  const text = document.querySelector<SVGTextElement>(".bim-line text")!;
  const frame = measureFrame({ width: 720, height: 540, textSize: 13, direction: "ltr", swap: false, rows: { below: 0, beside: 0 }, row: 24 });
  const { left, right } = placeLine(frame, 60, text.textContent, estimateTextWidth)!.labelBox;
  expect(text.getComputedTextLength()).toBeLessThanOrEqual(right - left);
});
