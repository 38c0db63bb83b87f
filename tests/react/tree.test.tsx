import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { BuyInMatrix, CommitteeTable, PortfolioMap } from "@buyinmap/react";
import { makeCrowd, makePortfolio } from "../../packages/react/stories/crowds.js";
import { threePeople, unknowns } from "../../packages/react/stories/deals.js";
import { reviewedDeal } from "../../packages/react/stories/reviewedDeal.js";
import "../../packages/react/src/styles.css";
import { fullDeal } from "./theme/fullDeal.js";

const size = { width: 720, height: 540 };

/** What assistive technology is told of the page, as a file beside this one: a change in it is a change for those who listen. */
const tree = () => page.elementLocator(document.querySelector(".bim")!);

test("three people", async () => {
  await render(<BuyInMatrix {...size} defaultDeal={threePeople} />);
  await expect.element(tree()).toMatchAriaSnapshot();
});

test("someone picked up", async () => {
  await render(<BuyInMatrix {...size} defaultDeal={threePeople} />);
  document.querySelector<SVGElement>('[data-mark="cfo"]')!.focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("application")).toBeInTheDocument();
  await expect.element(page.getByRole("status")).toHaveTextContent(/picked up/);
  await expect.element(tree()).toMatchAriaSnapshot();
});

test("several selected", async () => {
  await render(<BuyInMatrix {...size} defaultDeal={threePeople} layers={["marks"]} />);
  document.querySelector<SVGElement>('[data-mark="cfo"]')!.focus();
  await userEvent.keyboard("{Control>}a{/Control}");
  await expect.element(page.getByRole("status")).toHaveTextContent("3 selected");
  await expect.element(tree()).toMatchAriaSnapshot();
});

test("someone selected", async () => {
  await render(<BuyInMatrix {...size} defaultDeal={threePeople} selected="cfo" />);
  await expect.element(tree()).toMatchAriaSnapshot();
});

test("a map that can only be read", async () => {
  await render(<BuyInMatrix {...size} defaultDeal={threePeople} readOnly />);
  await expect.element(tree()).toMatchAriaSnapshot();
});

test("unknown scores, on the margins and waiting", async () => {
  await render(<BuyInMatrix {...size} defaultDeal={unknowns} />);
  await expect.element(tree()).toMatchAriaSnapshot();
});

test("targets, ties and evidence", async () => {
  await render(<BuyInMatrix {...size} defaultDeal={fullDeal} layers={["marks", "targets", "legend"]} />);
  await expect.element(tree()).toMatchAriaSnapshot();
});

test("an earlier review", async () => {
  const moment = { review: "october", share: 0 };
  await render(<BuyInMatrix {...size} defaultDeal={reviewedDeal} asOf="2026-11-22" moment={moment} />);
  await expect.element(tree()).toMatchAriaSnapshot();
});

test("three hundred people, in groups", async () => {
  await render(<BuyInMatrix width={280} height={300} defaultDeal={makeCrowd(300)} layers={["marks"]} />);
  await expect.element(tree()).toMatchAriaSnapshot();
});

test("a group that is open", async () => {
  await render(<BuyInMatrix width={280} height={300} defaultDeal={makeCrowd(240)} layers={["marks"]} />);
  document.querySelector<SVGElement>("[data-group]")!.focus();
  await userEvent.keyboard("{Home}{Enter}");
  await expect.element(page.getByRole("button", { name: "Close", exact: true })).toBeVisible();
  await expect.element(page.elementLocator(document.querySelector(".bim-members")!)).toMatchAriaSnapshot();
});

test("the table", async () => {
  await render(<CommitteeTable defaultDeal={unknowns} selected="cfo" onSelect={() => {}} />);
  await expect.element(tree()).toMatchAriaSnapshot();
});

test("the deals of a team", async () => {
  await render(<PortfolioMap {...size} deals={makePortfolio(2, 3)} layers={["marks"]} />);
  await expect.element(tree()).toMatchAriaSnapshot();
});
