import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import axe from "axe-core";
import { analyze, createStore, type PanelLanguage } from "@buyinmap/core";
import { arabicPanels as arabic } from "@buyinmap/core/languages/arabic";
import { englishPanels as english } from "@buyinmap/core/languages/english";
import { frenchPanels as french } from "@buyinmap/core/languages/french";
import { germanPanels as german } from "@buyinmap/core/languages/german";
import { japanesePanels as japanese } from "@buyinmap/core/languages/japanese";
import { spanishPanels as spanish } from "@buyinmap/core/languages/spanish";
import {
  AskEditor,
  AssumptionsEditor,
  BuyInMatrix,
  CommitteeTable,
  OutcomeBar,
  PowerTable,
  SupportGaps,
  TieEditor,
  type LanguageProps,
} from "@buyinmap/react";
import { spokenDeals } from "../../packages/react/stories/spokenDeals.js";
import "../../packages/react/src/styles.css";
import { listTexts } from "../words/listTexts.js";

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

async function show(name: keyof typeof spokenDeals, props: LanguageProps & { readonly dir?: "ltr" | "rtl" }): Promise<void> {
  const shared = { store: createStore(spokenDeals[name]), selected: "champion", ...props };
  root.render(
    <>
      <BuyInMatrix width={720} height={540} {...shared} />
      <CommitteeTable {...shared} onSelect={() => {}} />
    </>,
  );
  await expect.poll(() => host.querySelector("[data-mark]")).not.toBeNull();
}

const markOf = (id: string) => host.querySelector(`[data-mark="${id}"]`)!.getAttribute("aria-label");
const spoken = () =>
  [...host.querySelectorAll<HTMLElement>("section, .bim-table-box")].map(({ lang, dir }): readonly string[] => [lang, dir]);

/** Everything that is shown or read out, text by text. */
function textsShown(): readonly string[] {
  const inner = [...host.querySelectorAll("*")].flatMap((element) => [
    ...["aria-label", "title", "placeholder", "aria-description"].map((name) => element.getAttribute(name) ?? ""),
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""),
  ]);
  return inner.map((text) => text.trim()).filter((text) => text !== "");
}

const committees = [
  ["german", german],
  ["french", french],
  ["spanish", spanish],
  ["japanese", japanese],
  ["arabic", arabic],
] as const satisfies readonly (readonly [keyof typeof spokenDeals, PanelLanguage])[];

/** What is shown in English, although the language has words of its own. */
function leftInEnglish(language: PanelLanguage): readonly string[] {
  const own = new Set(listTexts({ ...language, warnings: {}, outcome: {} }).map(({ text }) => text));
  const foreign = new Set(listTexts({ ...english, warnings: {}, outcome: {} }).map(({ text }) => text));
  return textsShown().filter((text) => foreign.has(text) && !own.has(text));
}

async function violations(): Promise<readonly unknown[]> {
  const found = await axe.run(host);
  return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

test.each(committees)("matrix and table speak %s, and stand in nobody's way", async (name, language) => {
  await show(name, { language });
  const { tag, direction } = language;
  expect(spoken()).toEqual([[tag, direction], [tag, direction]]);
  expect(await violations()).toEqual([]);
  expect(leftInEnglish(language)).toEqual([]);
});

test.each(committees)("panels speak %s, and stand in nobody's way", async (name, language) => {
  const deal = spokenDeals[name];
  const shared = { deal, analysis: analyze(deal, { asOf: "2026-11-22" }), language };
  const editing = { ...shared, dispatch: () => {}, today: () => "2026-11-22" };
  root.render(
    <>
      <OutcomeBar {...shared} />
      <SupportGaps {...shared} />
      <PowerTable {...shared} />
      <AskEditor {...editing} id="champion" />
      <TieEditor {...editing} />
      <AssumptionsEditor language={language} assumptions={{}} onChange={() => {}} />
    </>,
  );
  await expect.poll(() => host.querySelectorAll("section")).toHaveLength(6);
  const { tag, direction } = language;
  expect(new Set(spoken().map((one) => one.join(" ")))).toEqual(new Set([`${tag} ${direction}`]));
  for (const fold of host.querySelectorAll("details")) fold.open = true;
  expect(await violations()).toEqual([]);
  expect(leftInEnglish(language)).toEqual([]);
});

test("a mark is named in the words and digits of the language", async () => {
  await show("arabic", { language: arabic });
  expect(markOf("decider")).toMatch(
    /^هالة المنصوري، المديرة المالية، صاحب قرار الميزانية، موافقته لازمة، النفوذ ٩٠/,
  );
  await show("german", { language: german });
  await expect.poll(() => markOf("decider")).toMatch(
    /^Sabine Oberländer, Kaufmännische Geschäftsführerin, Economic Buyer, muss zustimmen, Einfluss 90/,
  );
});

test("locale, direction and single words take the place of those of the language", async () => {
  const words = { matrix: { axisNames: { influence: "سلطة", buyIn: "قبول" } }, zones: { winOver: "إقناع" } };
  await show("arabic", { language: arabic, locale: "ar-MA", dir: "ltr", words });
  expect(spoken()).toEqual([["ar", "ltr"], ["ar", "ltr"]]);
  expect(markOf("decider")).toMatch(/النفوذ 90.*إقناع/);
  expect(host.querySelector(".bim-axes")!.textContent).toMatch(/سلطة.*قبول/);
});

test("without a language it is English, and a host's own words do not claim to be", async () => {
  await show("english", {});
  expect(spoken()).toEqual([["en", "ltr"], ["en", "ltr"]]);
  await show("english", { words: { matrix: { move: "Verplaatsen" } }, locale: "nl" });
  await expect.poll(spoken).toEqual([["", "ltr"], ["", "ltr"]]);
});

test("names are sorted as the language sorts them", async () => {
  const stakeholders = Object.fromEntries(["Zoë", "Özil", "Emil", "Änne"].map((name) => [name, { name, influence: 50 }]));
  root.render(<CommitteeTable defaultDeal={{ id: "d", name: "D", stakeholders }} language={german} />);
  await expect.poll(() => host.querySelector("thead button")).not.toBeNull();
  host.querySelector<HTMLElement>("thead button")!.click();
  const names = () => [...host.querySelectorAll("tbody th")].map((cell) => cell.textContent);
  await expect.poll(names).toEqual(["Änne", "Emil", "Özil", "Zoë"]);
});
