import type { Deal } from "@buyinmap/core";
import { toSvg } from "@buyinmap/react/snapshot";
import { describe, expect, it, test } from "vitest";
import { palettes } from "../../../packages/react/src/theme/palettes.js";
import { themes } from "../../../packages/react/src/theme/themes.js";
import { emptyDeal, fortyPeople, threePeople } from "../../../packages/react/stories/deals.js";
import { freeze } from "../../deal.js";
import { fullDeal } from "../theme/fullDeal.js";
import { keptPictures } from "./keptPictures.js";

const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) => text!.replaceAll(/<[^>]+>/g, ""));
const colorsIn = (svg: string) => new Set(svg.match(/#[0-9a-f]{6}\b/g));
const rootOf = (svg: string) => svg.slice(0, svg.indexOf(">") + 1);

function crowd(count: number): Deal {
  const people = Array.from({ length: count }, (_, index) => {
    const id = `p${String(index).padStart(3, "0")}`;
    return [id, { name: `Person ${index}`, influence: (index * 37) % 101, buyIn: (index * 53 + 11) % 101 }] as const;
  });
  return { id: "crowd", name: "Crowd", stakeholders: Object.fromEntries(people) };
}

test.each(Object.entries(keptPictures))("the picture %s stays as it is", async (name, { deal, options }) => {
  await expect(toSvg(deal, options)).toMatchFileSnapshot(`${name}.svg`);
});

describe("the file", () => {
  it("says what it is, how large, and what it shows", () => {
    const svg = toSvg(threePeople, { width: 800, height: 500 });
    expect(rootOf(svg)).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="800" height="500" viewBox="0 0 800 500" role="img" xml:lang="en" font-family="'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif" font-size="13">`,
    );
    expect(svg).toContain("<title>Buy-in map of Northwind planning suite</title>");
    expect(svg).toContain("<desc>3 people on the map. Win over: 2. Lean on: 1.</desc>");
    expect(toSvg(threePeople, { title: "For the board" })).toContain("<title>For the board</title>");
  });

  it("stands alone and does nothing: no style sheet, no names for scripts, nothing from elsewhere", () => {
    for (const deal of [fullDeal, fortyPeople, emptyDeal]) {
      const svg = toSvg(deal, { faces: (id) => `https://example.com/${id}.png` });
      const body = svg.slice(rootOf(svg).length);
      expect(body).not.toMatch(/ (class|style|tabindex|role|data-[\w-]+|on\w+|href|xlink:href)=/);
      expect(body).not.toMatch(/var\(|calc\(|max\(|light-dark|currentColor|inherit|url\(|https?:|undefined|NaN/);
      expect(new Set(body.match(/<[a-zA-Z]+/g))).toEqual(
        new Set(body.match(/<(title|desc|rect|g|text|tspan|line|path|circle)\b/g)),
      );
    }
  });

  it("is the same for the same input, which it leaves alone", () => {
    const deal = freeze(structuredClone(fullDeal));
    const options = freeze({ theme: "dark", layers: ["marks", "labels", "legend"] } as const);
    expect(toSvg(deal, options)).toBe(toSvg(deal, options));
  });

  it("writes names as text, without what XML forbids", () => {
    const name = '</title><script>alert(1)</script>&amp;"\'\u0000\u0008\uFFFE\uD800';
    const svg = toSvg({ id: "d", name, stakeholders: { x: { name, influence: 50, buyIn: 50 } } }, { title: name });
    const written = "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&quot;'";
    expect(svg).toContain(`<title>${written}</title>`);
    expect(svg).not.toMatch(/<script|\p{Surrogate}|\uFFFE/u);
    expect(svg).not.toMatch(/[^\P{Cc}\n]/u);
    expect(svg.match(/<\/title>/g)).toHaveLength(2);
  });

  it("keeps a face that it carries itself, and none that would have to be fetched", () => {
    const png = "data:image/png;base64,iVBORw0KGgo=";
    const svg = toSvg(threePeople, { faces: (id) => (id === "cfo" ? png : "https://example.com/x.png") });
    expect(svg.match(/<image [^>]*>/g)).toEqual([expect.stringContaining(`xlink:href="${png}"`)]);
    expect(rootOf(svg)).toContain('xmlns:xlink="http://www.w3.org/1999/xlink"');
    expect(svg).not.toContain("example.com");
  });
});

describe("sizes", () => {
  it("adds the legend to a height that nobody gave, and takes it from one that was given", () => {
    const heightOf = (options: object) => Number(/height="(\d+)"/.exec(toSvg(fullDeal, { width: 824, ...options }))![1]);
    expect(heightOf({ legend: false })).toBe(624);
    expect(heightOf({})).toBeGreaterThan(640);
    expect(heightOf({ height: 600 })).toBe(600);
    expect(heightOf({ padding: 0, legend: false })).toBe(618);
  });

  it("has nothing behind it when asked, and no space around it", () => {
    const svg = toSvg(threePeople, { background: "none", padding: 0 });
    expect(svg.split("\n").slice(3, 4)).toEqual(["<g>"]);
    const colored = toSvg(threePeople, { background: "#123456", height: 500 });
    expect(colored).toContain('<rect width="720" height="500" fill="#123456"/>');
  });

  test.each([0, 1, 40, 200])("draws %i people, each once", (count) => {
    const svg = toSvg(crowd(count), { width: 1200, height: 800 });
    expect(svg.match(/<title>Person \d+<\/title>/g) ?? []).toHaveLength(count);
    expect(textsIn(svg).includes("Nobody is on this map yet")).toBe(count === 0);
  });
});

describe("colors", () => {
  test.each(themes)("those of the theme %s are all there are", (theme) => {
    const palette = palettes[theme === "contrast" ? "contrastLight" : theme === "contrast-dark" ? "contrastDark" : theme];
    const known = new Set<string>(Object.values(palette));
    const drawn = colorsIn(toSvg(fullDeal, { theme }));
    expect([...drawn].filter((color) => !known.has(color))).toEqual([]);
    expect(drawn.size).toBeGreaterThan(15);
  });

  it("takes colors and widths of the host in place of some", () => {
    const svg = toSvg(threePeople, { theme: { base: "dark", colors: { winOver: "#abcdef" }, weights: { lineStroke: 7 } } });
    expect(svg).toContain('fill="#abcdef"');
    expect(svg).toContain('stroke-width="7"');
    expect(svg).toContain(`fill="${palettes.dark.leanOn}"`);
  });
});

describe("what is drawn", () => {
  it("leaves layers out, and explains no sign that is not there", () => {
    const all = textsIn(toSvg(fullDeal));
    expect(all).toEqual(expect.arrayContaining(["Decides", "Sways", "In conflict", "Reports to"]));
    const some = textsIn(toSvg(fullDeal, { layers: ["zones", "marks", "labels", "legend"] }));
    expect(some).toEqual(expect.arrayContaining(["Decides", "Blocks"]));
    expect(some.filter((text) => ["Sways", "In conflict", "Reports to"].includes(text))).toEqual([]);
    expect(textsIn(toSvg(fullDeal, { legend: false }))).not.toContain("Decides");
  });

  it("judges on the day that is asked for, by the assumptions that are asked for", () => {
    const left: Deal = { ...threePeople, stakeholders: { ...threePeople.stakeholders, old: { name: "Old", influence: 5, buyIn: 5, leftOn: "2026-11-01" } } };
    expect(toSvg(left, { asOf: "2026-10-01" })).toContain("<title>Old</title>");
    expect(toSvg(left, { asOf: "2026-11-22" })).not.toContain("<title>Old</title>");
    expect(toSvg(threePeople, { assumptions: { line: 40 } })).toContain("The line 40");
  });

  it("says which earlier time it shows", () => {
    const review = { at: "2026-09-01", state: "settled", name: "Kickoff", snapshot: { cfo: { influence: 80, buyIn: 20 } } } as const;
    const reviewed: Deal = { ...threePeople, reviews: { kickoff: review } };
    expect(textsIn(toSvg(reviewed, { moment: { review: "kickoff", share: 0 } }))).toContain("Sep 1, 2026, Kickoff");
    expect(textsIn(toSvg(reviewed))).not.toContain("Sep 1, 2026, Kickoff");
  });

  it("anchors text by sides from right to left, and sets mixed text apart", () => {
    const mixed: Deal = { id: "d", name: "D", stakeholders: { a: { name: "ليلى (CFO)", influence: 50, buyIn: 50 }, b: { name: "Tom (CFO)", influence: 10, buyIn: 20 } } };
    const svg = toSvg(mixed, { dir: "rtl" });
    expect(svg).toContain(">\u2067ليلى (CFO)\u2069</text>");
    expect(svg).toContain(">Tom (CFO)</text>");
    expect(svg).not.toContain("direction");
    const [axis] = /<text x="([\d.]+)"[^>]*>Influence ←/.exec(svg)!.slice(1);
    expect(Number(axis)).toBeLessThan(100);
    expect(/<text [^>]*>Influence ←/.exec(svg)![0]).not.toContain("text-anchor");
  });
});
