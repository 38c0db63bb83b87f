import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { BuyInMatrix, CommitteeTable, PortfolioMap } from "@buyinmap/react";
import { makeCrowd, makePortfolio } from "../../packages/react/stories/crowds.js";
import { longNames } from "../../packages/react/stories/deals.js";
import { reviewedDeal } from "../../packages/react/stories/reviewedDeal.js";
import "../../packages/react/src/styles.css";

// The map itself, at every width and size of text, is in theme/reflow.test.tsx; reduced motion in theme/rendered.test.tsx
// and ReviewPlayer.test.tsx.

afterEach(async () => {
  document.documentElement.style.fontSize = "";
  await page.viewport(1280, 800);
});

const moment = { review: "october", share: 0.4 };
const surfaces = {
  "the table": <CommitteeTable defaultDeal={longNames} onSelect={() => {}} />,
  "an earlier review": <BuyInMatrix defaultDeal={reviewedDeal} asOf="2026-11-22" moment={moment} />,
  "all deals": <PortfolioMap deals={makePortfolio(3, 5)} onChange={() => {}} />,
  "a crowd": <BuyInMatrix defaultDeal={makeCrowd(300)} />,
  "someone with a long name": <BuyInMatrix defaultDeal={longNames} selected="a" />,
};

describe.each(["100%", "200%"])("at 320 pixels with text of %s", (text) => {
  test.each(Object.entries(surfaces))("%s does not make the page scroll sideways", async (_name, surface) => {
    document.documentElement.style.fontSize = text;
    await page.viewport(320, 800);
    await render(<div style={{ padding: "0 8px" }}>{surface}</div>);
    await expect.poll(() => document.querySelector(".bim svg")!.getBoundingClientRect().width).toBeLessThanOrEqual(304);
    expect(document.documentElement.scrollWidth).toBe(320);
  });

  test("nor do the people of a group, or someone on the move", async () => {
    document.documentElement.style.fontSize = text;
    await page.viewport(320, 800);
    await render(<div style={{ padding: "0 8px" }}>{surfaces["a crowd"]}</div>);
    await userEvent.keyboard("{Tab}");
    await expect.poll(() => document.activeElement?.getAttribute("data-group")).toBeTruthy();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => document.activeElement?.closest(".bim-members")).toBeTruthy();
    expect(document.documentElement.scrollWidth).toBe(320);
    await userEvent.keyboard("{Enter}");
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await expect.element(page.getByText(/^Click where/)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(320);
  });
});
