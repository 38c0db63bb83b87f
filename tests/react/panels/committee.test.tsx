import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { storyDeals } from "../../../packages/react/stories/panels/deals.js";
import { deal } from "../../deal.js";
import { renderPanel } from "./renderPanel.js";

const { deal: northwind } = storyDeals.Small;

test.each([
  ["One person decides", { quota: 0.51, preset: "singleDecider", deciders: ["cfo"] }],
  ["Weighted majority", { quota: 0.6, preset: "weightedMajority" }],
  ["Consensus", { quota: 0.8, preset: "consensus", vetoes: ["cfo", "champion", "security"] }],
  ["Unanimous", { quota: 1, preset: "unanimous" }],
])("the preset %s is a rule of this committee", async (name, rule) => {
  const { commands } = await renderPanel("RuleEditor", northwind);
  await userEvent.click(page.getByRole("radio", { name }));
  expect(commands).toEqual([{ type: "setRule", rule }]);
  await expect.element(page.getByRole("radio", { name })).toBeChecked();
});

test("rights go from person to person, and a rule of their own is called so", async () => {
  const { deal: held } = await renderPanel("RuleEditor", deal("cfo 90/45", "cto 60/20"));
  await expect.element(page.getByText("Nobody has said how they decide. This is what we assume.")).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText("Say of cfo"), "must say yes");
  await userEvent.selectOptions(page.getByLabelText("Say of cto"), "must not say no");
  expect(held().rule).toEqual({ quota: 0.6, deciders: ["cfo"], vetoes: ["cto"] });
  await expect.element(page.getByRole("radio", { name: /A rule of their own/ })).toBeChecked();
  await expect.element(page.getByText("60% of the influence must be for it. Without a yes from cfo nothing happens. A no from cto ends it.")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Back to the assumed rule" }));
  expect(Object.keys(held())).not.toContain("rule");
});

test("a quota of one half is refused in words, one above is stored", async () => {
  const { commands } = await renderPanel("RuleEditor", deal("cfo 90/45"));
  const quota = page.getByLabelText("Influence that must say yes, %");
  await userEvent.fill(quota, "50");
  await userEvent.keyboard("{Enter}");
  await expect.element(quota).toHaveAccessibleDescription(/More than 50, at most 100/);
  expect(commands).toEqual([]);
  await userEvent.fill(quota, "66,5");
  await userEvent.keyboard("{Enter}");
  expect(commands).toEqual([{ type: "setRule", rule: { quota: 0.665 } }]);
});

test("whom the rule names and the map does not have can be taken out of it", async () => {
  const { deal: held } = await renderPanel("RuleEditor", { ...northwind, rule: { quota: 0.6, deciders: ["ghost"] } });
  await userEvent.click(page.getByRole("button", { name: "Remove: ghost" }));
  expect(held().rule).toEqual({ quota: 0.6 });
});

test("a tie is a sentence to fill in, and says what is wrong with it", async () => {
  const { commands } = await renderPanel("TieEditor", northwind);
  await userEvent.click(page.getByRole("button", { name: "Add a tie" }));
  const form = page.getByRole("form", { name: "Add a tie" });
  const [who, whom] = [form.getByLabelText("Who", { exact: true }), form.getByLabelText("Whom")];
  const add = form.getByRole("button", { name: "Add", exact: true });
  await userEvent.click(add);
  await expect.element(who).toHaveAccessibleDescription("Choose someone");
  await userEvent.selectOptions(who, "Priya Raman");
  await userEvent.selectOptions(whom, "Priya Raman");
  await expect.element(whom).toHaveAccessibleDescription("A tie needs two people");
  await userEvent.selectOptions(whom, "Dana Whitfield");
  await expect.element(whom).toHaveAccessibleDescription("They already have this tie");
  await userEvent.selectOptions(whom, "Sam Ortiz");
  await userEvent.fill(form.getByLabelText("How much, %"), "25");
  await userEvent.click(add);
  expect(commands).toEqual([{ type: "addTie", id: "t4", tie: { from: "champion", to: "users", type: "sways", strength: 0.25 } }]);
});

test("the strength of a tie is said in words and in numbers, and can be taken back", async () => {
  const { deal: held } = await renderPanel("TieEditor", northwind);
  await expect.element(page.getByText("noticeably: 30% of Dana Whitfield’s view follows")).toBeVisible();
  await expect.element(page.getByText("not said, so 20% is assumed")).toBeVisible();
  const strength = page.getByLabelText("How much Priya Raman sways Dana Whitfield, %");
  await userEvent.fill(strength, "70");
  await userEvent.keyboard("{Enter}");
  expect(held().ties!["t1"]).toEqual({ from: "champion", to: "cfo", type: "sways", strength: 0.7 });
  await userEvent.fill(strength, "");
  await userEvent.keyboard("{Enter}");
  expect(held().ties!["t1"]).toEqual({ from: "champion", to: "cfo", type: "sways" });
});

test("ties that hold more of a view than there is say that they are scaled", async () => {
  await renderPanel("TieEditor", deal("cfo 90/45", "a 50/90 → cfo .7", "b 50/90 → cfo .5"));
  await expect
    .element(page.getByText("Together these would hold 120% of cfo’s view. They count for 90%, each for its part."))
    .toBeVisible();
});

test("an assumption can be changed, is marked, and goes back to the usual", async () => {
  const { assumptions } = await renderPanel("AssumptionsEditor", northwind);
  const line = page.getByLabelText("The line");
  await userEvent.fill(line, "70");
  await userEvent.keyboard("{Enter}");
  await userEvent.fill(page.getByLabelText("Weight of a costly act"), "10");
  await userEvent.keyboard("{Enter}");
  expect(assumptions()).toEqual({ line: 70, mass: { inference: 0.5, claim: 2, statement: 2, act: 4, costlyAct: 10 } });
  await expect.element(page.getByText("2 changed")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Reset: Weight of a costly act" }));
  expect(assumptions()).toEqual({ line: 70 });
  await userEvent.click(page.getByRole("button", { name: "Reset all" }));
  expect(assumptions()).toEqual({});
  await expect.element(line).toHaveValue("60");
});

test("assumptions that contradict each other are refused in words", async () => {
  const { assumptions } = await renderPanel("AssumptionsEditor", northwind);
  await userEvent.fill(page.getByLabelText("The line"), "20");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("Must stay above opposition")).toBeVisible();
  expect(assumptions()).toEqual({});
});

test("roles that are expected can be chosen and put back", async () => {
  const { assumptions } = await renderPanel("AssumptionsEditor", northwind);
  const expected = page.getByRole("group", { name: "Roles that we expect" });
  await userEvent.click(expected.getByRole("checkbox", { name: "User buyer" }));
  expect(assumptions()).toEqual({ expectedRoles: ["economicBuyer", "technicalBuyer", "procurement", "legalAndCompliance", "userBuyer"] });
  await userEvent.click(expected.getByRole("checkbox", { name: "User buyer" }));
  expect(assumptions()).toEqual({});
});

test.each([
  [
    "champion",
    [
      "We say 85. ",
      "The evidence supports 81. why?",
      "Most likely between 64 and 95 (8 times out of 10). why?",
      "Our claim is 4 points above it. ",
      "The claim gap is +5.4 points: our claim against all other evidence. why?",
      "Once those who sway them are heard, they settle at 75. why?",
    ],
    "High confidence",
  ],
  [
    "cfo",
    [
      "We say 45. ",
      "The evidence supports 48. why?",
      "Most likely between 17 and 78 (8 times out of 10). why?",
      "Our claim is 3 points below it. ",
      "Once those who sway them are heard, they settle at 56. why?",
    ],
    "Medium confidence",
  ],
])("an estimate of %s in plain words", async (id, sentences, confidence) => {
  const { container } = await renderPanel("EstimateView", northwind, { id });
  expect([...container.querySelectorAll(".bim-facts li")].map(({ textContent }) => textContent)).toEqual(sentences);
  await expect.element(page.getByText(confidence)).toBeVisible();
});

test("what is unknown is not called neutral", async () => {
  await renderPanel("EstimateView", northwind, { id: "security" });
  await expect.element(page.getByText("Nothing is known of their buy-in. That is not the same as neutral.")).toBeVisible();
});

test("warnings come with their people, the serious first, and a name leads to the person", async () => {
  const { container, selected } = await renderPanel("WarningList", northwind);
  const severities = [...container.querySelectorAll(".bim-severity")].map(({ textContent }) => textContent);
  const order = ["Serious", "Worth a look", "Good to know"];
  expect(severities).toEqual(severities.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
  await userEvent.click(page.getByRole("listitem").filter({ hasText: "could stop it" }).getByRole("button", { name: "Head of security" }));
  expect(selected).toEqual(["security"]);
});
