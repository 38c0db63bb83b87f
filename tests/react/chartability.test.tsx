import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { committee, type Deal } from "@buyinmap/core";
import { englishPanels as english } from "@buyinmap/core/languages/english";
import { BuyInMatrix, CommitteeTable, placeMatrix, type Scene } from "@buyinmap/react";
import { arrows, markByKey, markTowards } from "../../packages/react/src/gestures/findMark.js";
import { makeCrowd } from "../../packages/react/stories/crowds.js";
import { fortyPeople, threePeople, unknowns } from "../../packages/react/stories/deals.js";
import "../../packages/react/src/styles.css";
import { listTexts } from "../words/listTexts.js";
import { mouse } from "./mouse.js";
import { fullDeal } from "./theme/fullDeal.js";

// The fourteen critical heuristics of Chartability (https://chartability.github.io/POUR-CAF), as it names them. What
// another test shows is named here; what none shows is tested here.

const sources = import.meta.glob<string>("./**/*.test.{ts,tsx}", { query: "?raw", import: "default", eager: true });

/** Those of these tests that are not in the file in which they are said to be. */
function missing(file: string, ...names: readonly string[]): readonly string[] {
  return names.filter((name) => !sources[`./${file}`]?.includes(`"${name}"`)).map((name) => `${file}: ${name}`);
}

const letters = "abcdefghijklmnopqrstuvwxyz".split("");
const size = { width: 720, height: 540 };
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const said = (id: string) => document.querySelector(`[data-mark="${id}"]`)!.getAttribute("aria-label")!;
const described = (element: Element) => document.getElementById(element.getAttribute("aria-describedby")!)!.textContent;
const textOf = (selector: string) => all(selector).map(({ textContent }) => textContent.trim());

async function show(deal: Deal): Promise<void> {
  await render(<BuyInMatrix {...size} defaultDeal={deal} />);
}

beforeEach(() => mouse.moveTo({ x: 1, y: 1 }));

describe("perceivable", () => {
  test("low contrast", () => {
    expect(missing("theme/theme.test.ts", "contrast in $name", "the colors of the five families in $name")).toEqual([]);
    expect(missing("theme/rendered.test.tsx", "paints all in colors of its palette")).toEqual([]);
  });

  test("only visual", async () => {
    await show(fullDeal);
    const summary = described(document.querySelector("section")!);
    const inZones = textOf(".bim-zone text").map((text) => text.replace("\u2002", ": "));
    expect(inZones.filter((text) => !text.endsWith(" 0") && !summary.includes(`${text}.`))).toEqual([]);
    for (const { from, to } of Object.values(fullDeal.ties!)) {
      expect(said(from)).toContain(fullDeal.stakeholders[to]!.name);
      expect(said(to)).toContain(fullDeal.stakeholders[from]!.name);
    }
    const aimed = all("[data-target]").map((ghost) => said(ghost.dataset["target"]!));
    expect(aimed.map((name) => /needs to get to/.test(name))).toEqual([true]);
    const warned = all("[data-mark]").filter((mark) => mark.querySelector(".bim-badge"));
    expect(warned.map((mark) => mark.getAttribute("aria-description")).filter(Boolean)).toHaveLength(warned.length);
    expect(warned).not.toHaveLength(0);
    expect(missing("tree.test.tsx", "targets, ties and evidence", "an earlier review", "three hundred people, in groups")).toEqual([]);
  });

  test("small text size", () => {
    expect(missing(
      "theme/reflow.test.tsx",
      "$name, $dir: nothing is cut off, small, or out of reach",
      "a page with small text of its own still gets twelve pixels",
    )).toEqual([]);
  });

  test("visual presents seizure risk", async () => {
    await show(fullDeal);
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    expect(rules.filter((rule) => rule.includes(".bim") && /@keyframes|animation(-name)?:/.test(rule))).toEqual([]);
    expect(missing("ReviewPlayer.test.tsx", "lets time go by from the first review to today, resting at each, and asks for no more frames then")).toEqual([]);
    expect(missing("theme/rendered.test.tsx", "nothing moves for those who do not want motion, and something does for others")).toEqual([]);
  });
});

describe("operable", () => {
  test("interaction output only has one input", () => {
    expect(missing(
      "journeys.test.tsx",
      "someone is moved across the line, and that is undone and redone",
      "several are selected and moved together",
      "closer, along, and back to the whole map",
      "back through the reviews, and to today",
      "choose, press Move, press the place",
    )).toEqual([]);
    expect(missing("zooming.test.tsx", "in, out and whole, with words, and the buttons keep the focus", "two fingers pinch, around what lies between them")).toEqual([]);
  });

  test("no interaction cues or instructions", async () => {
    await show(unknowns);
    const help = described(document.querySelector(".bim-picture > svg")!);
    for (const key of ["Arrow keys", "letters", "Enter", "Escape", "Shift", "Control with Space", "Control with A", "Plus, minus and 0", "Alt"]) {
      expect(help).toContain(key);
    }
    expect(textOf(".bim-hint")).toEqual([
      "Drag someone onto the map, or choose them and press Move.",
      "Select someone to set their scores, or drag a mark.",
    ]);
  });

  test("controls override AT controls", async () => {
    await render(
      <>
        <BuyInMatrix {...size} defaultDeal={threePeople} selected="cfo" />
        <button type="button">Elsewhere</button>
      </>,
    );
    const press = (key: string, more: KeyboardEventInit = {}) =>
      document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
    const voiceOver = { ctrlKey: true, altKey: true };
    const others: readonly (readonly [string, KeyboardEventInit?])[] = [
      ["Tab"],
      ["Tab", { shiftKey: true }],
      ["F6"],
      ["Insert"],
      ["CapsLock"],
      ["ContextMenu"],
      ["ArrowRight", voiceOver],
      [" ", voiceOver],
      ["f", { ctrlKey: true }],
      ["r", { metaKey: true }],
      ["+", { ctrlKey: true }],
      ["0", { metaKey: true }],
      ["Home", { ctrlKey: true }],
    ];
    const taken = () => others.filter(([key, more]) => !press(key, more)).map(([key]) => key);
    document.querySelector<SVGElement>('[data-mark="cfo"]')!.focus();
    expect(taken()).toEqual([]);
    press("Enter");
    await expect.element(page.getByRole("application")).toBeInTheDocument();
    expect(taken()).toEqual([]);
    press("Escape");
    await expect.element(page.getByRole("application")).not.toBeInTheDocument();
    const ours = ["ArrowDown", "Home", "PageDown", "p", "+", " ", "Enter"];
    for (const name of ["Elsewhere", "Zoom in"]) {
      (page.getByRole("button", { name }).element() as HTMLElement).focus();
      const free = name === "Elsewhere" ? ours : ours.filter((key) => !["ArrowDown", "+"].includes(key));
      expect(free.filter((key) => !press(key))).toEqual([]);
    }
  });
});

describe("understandable", () => {
  test("no explanation for purpose or for how to read", async () => {
    await show(fullDeal);
    expect(textOf(".bim-axis-name")).toEqual(["Influence →", "↑ Buy-in"]);
    expect(textOf(".bim-zone text").map((title) => title.split("\u2002")[0])).toEqual(["Keep in view", "Strengthen", "Win over", "Lean on"]);
    expect(textOf(".bim-line text")).toEqual(["The line 60"]);
    expect(all("[data-sign]").map((sign) => sign.dataset["sign"])).toEqual(
      expect.arrayContaining(["decides", "blocks", "champions", "evaluates", "voices", "advocated", "mustAgree", "inferred", "badge", "tether", "aimed"]),
    );
    expect(missing("legend.test.tsx", "the legend is a list in the picture, read as one")).toEqual([]);
  });

  test("no title, summary, or caption", async () => {
    await render(<CommitteeTable deal={threePeople} />);
    await show(threePeople);
    expect(textOf("caption")).toEqual(["Committee of Northwind planning suite"]);
    await expect.element(page.getByRole("region", { name: "Buy-in map of Northwind planning suite" })).toBeInTheDocument();
    expect(described(document.querySelector("section")!)).toBe("3 people on the map. Win over: 2. Lean on: 1.");
  });

  test("reading level inappropriate", () => {
    const sentences = listTexts(english.matrix)
      .filter(({ say }) => say === undefined)
      .flatMap(({ text }) => text.match(/[^.]+\./g) ?? [])
      .map((sentence) => sentence.match(/[A-Za-z]+/g) ?? [])
      .filter((words) => words.length > 3);
    expect(sentences.length).toBeGreaterThan(10);
    const words = sentences.flat();
    const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
    expect(fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })).toBeLessThan(9);
  });
});

describe("compromising", () => {
  test("no table", async () => {
    await show(unknowns);
    await render(<CommitteeTable deal={unknowns} />);
    const rows = all("tbody tr").map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent));
    expect(rows).toHaveLength(committee(unknowns, "2026-11-22").length);
    const marks = all("[data-mark]").map((mark) => mark.getAttribute("aria-label")!);
    for (const name of marks) {
      const [person, roles, influence, buyIn, zone] = rows.find(([cell]) => cell!.startsWith(name.split(",")[0]!))!;
      expect(person).toContain(name.split(",")[0]);
      expect(name).toContain(roles);
      expect(name).toContain(influence === "unknown" ? "influence unknown" : `influence ${influence}`);
      expect(name).toContain(buyIn === "unknown" ? "buy-in unknown" : `buy-in ${buyIn}`);
      expect(name).toContain(zone === "–" ? "unknown" : zone);
      expect(name.includes("must agree")).toBe(person!.includes("Must agree"));
      expect(name.includes("has spoken up for it")).toBe(person!.includes("Has spoken up for it"));
    }
    expect(marks).toHaveLength(7);
    expect(missing("CommitteeTable.test.tsx", "starts with the most influential; unknown comes last, whichever way it is sorted")).toEqual([]);
  });
});

describe("assistive", () => {
  test("data density is inappropriate", () => {
    expect(missing("crowds.test.tsx", "are gathered into groups that can be gone through by keys, and opened", "come apart when a group is zoomed in on")).toEqual([]);
    expect(missing("ownTargets.test.tsx", "each has a name, and a target of 24 pixels to itself")).toEqual([]);
    expect(missing("BuyInMatrix.test.tsx", "no label that is drawn overlaps another, measured as the browser draws them")).toEqual([]);
  });

  test("navigation and interaction is tedious", async () => {
    const farthest = (scene: Scene) => {
      const start = markByKey(scene, "", "Home")!;
      const presses = new Map([[start, 0]]);
      for (const [id, count] of presses) {
        const next = [
          ...Object.values(arrows).map((arrow) => markTowards(scene, id, arrow)),
          ...["Home", "End", "PageUp", "PageDown", ...letters].map((key) => markByKey(scene, id, key)),
        ];
        for (const one of next) if (one !== undefined && !presses.has(one)) presses.set(one, count + 1);
      }
      return { reached: presses.size, presses: Math.max(...presses.values()) };
    };
    const few = farthest(placeMatrix(fortyPeople, size));
    const many = farthest(placeMatrix(makeCrowd(200), size));
    expect(few.reached).toBe(40);
    expect(few.presses).toBeLessThanOrEqual(5);
    expect(many.reached).toBe(placeMatrix(makeCrowd(200), size).placed.length);
    expect(many.presses).toBeLessThanOrEqual(8);
    expect(missing("journeys.test.tsx", "into the map, from person to person, and out again")).toEqual([]);
  });
});

describe("flexible", () => {
  test("user style change not respected", async () => {
    await show(fullDeal);
    const style = document.createElement("style");
    // WCAG 2.2, 1.4.12.
    style.textContent = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }";
    document.head.append(style);
    const cut = all(".bim :is(p, span, button, li, fieldset)")
      // Help for keys has no height until keys come; keyHelp.test.tsx measures it then.
      .filter((element) => !element.closest(".bim-hidden, .bim-keyhelp") && getComputedStyle(element).overflowX !== "visible")
      .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
    expect(cut).toEqual([]);
    expect(getComputedStyle(document.querySelector(".bim-label text")!).letterSpacing).not.toBe("normal");
    style.remove();
    expect(missing(
      "theme/rendered.test.tsx",
      "gives way to a color that the page sets on the matrix, and only there",
      "the picture is drawn in system colors, and what matters stays visible",
    )).toEqual([]);
  });
});
