import { analyze, type Deal } from "@buyinmap/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { createCatalog } from "../../packages/react/src/catalog.js";
import { boxesTouch, boxInside } from "../../packages/react/src/geometry.js";
import { estimateTextWidth } from "../../packages/react/src/layers/labels/measureText.js";
import { legendKeys, type LegendKey } from "../../packages/react/src/layers/legend/legendKeys.js";
import { legendText } from "../../packages/react/src/layers/legend/legendText.js";
import { placeLegend, type LegendEntry, type LegendGround } from "../../packages/react/src/layers/legend/placeLegend.js";
import { listTies } from "../../packages/react/src/listTies.js";
import { describePeople } from "../../packages/react/src/people.js";
import { placeMatrix } from "../../packages/react/src/placeMatrix.js";
import { targetsIn } from "../../packages/react/src/targets.js";
import { fullDeal } from "./theme/fullDeal.js";
import { fortyPeople, threePeople } from "../../packages/react/stories/deals.js";

const { say } = createCatalog();
const ground: LegendGround = { width: 720, height: 540, textSize: 13, direction: "ltr", room: "within" };
const every: readonly LegendKey[] = [
  "decides", "blocks", "champions", "evaluates", "voices", "advocated", "inferred", "mustAgree", "badge", "tether",
  "aimed", "sways", "reportsTo", "conflict", "trail",
];
const entriesOf = (keys: readonly LegendKey[]): readonly LegendEntry[] => keys.map((key) => ({ key, text: legendText(key, say) }));
const place = (keys: readonly LegendKey[], more: Partial<LegendGround> = {}) =>
  placeLegend("Key", entriesOf(keys), { ...ground, ...more }, estimateTextWidth);

function keysOf(deal: Deal, isDrawn: (layer: string) => boolean = () => true): readonly LegendKey[] {
  const analysis = analyze(deal, { asOf: "2026-11-22" });
  return legendKeys({ people: describePeople(deal, analysis, createCatalog(), targetsIn(deal)), ties: listTies(deal) }, isDrawn);
}

describe("what is explained", () => {
  it("is what is on the map, in one order", () => {
    expect(keysOf(threePeople)).toEqual(["decides", "champions", "evaluates", "advocated", "mustAgree", "badge", "tether"]);
    expect(keysOf(fullDeal)).toEqual(every.filter((key) => key !== "trail"));
    expect(keysOf({ id: "d", name: "D", stakeholders: {} })).toEqual([]);
  });

  it("is drawn by a layer that is shown", () => {
    expect(keysOf(fullDeal, (layer) => layer === "ties")).toEqual(["sways", "reportsTo", "conflict"]);
    expect(keysOf(fullDeal, (layer) => layer === "targets")).toEqual(["aimed"]);
    expect(keysOf(fullDeal, (layer) => layer === "labels")).toEqual([]);
  });

  it("says nothing of ties to people who are not on the map", () => {
    const ties = { gone: { from: "cfo", to: "nobody", type: "sways" }, self: { from: "cfo", to: "cfo", type: "conflict" } } as const;
    expect(keysOf({ ...threePeople, ties }, (layer) => layer === "ties")).toEqual([]);
  });

  it("has words for every sign", () => {
    const texts = every.map((key) => legendText(key, say));
    expect(new Set(texts).size).toBe(every.length);
    expect(texts.every((text) => typeof text === "string" && text.length > 3)).toBe(true);
  });
});

describe("the legend", () => {
  it("is nothing without entries, and nothing that would take most of a picture", () => {
    expect(place([])).toBeUndefined();
    expect(place(every, { height: 150 })).toBeUndefined();
    expect(place(every, { height: 150, room: "under" })).toBeDefined();
  });

  it("takes its room from a picture, or adds to it", () => {
    const within = place(every)!;
    const under = place(every, { room: "under" })!;
    expect(within.box.bottom).toBe(540);
    expect(under.box.top).toBe(540);
    expect(under.box.bottom - 540).toBe(540 - within.box.top);
  });

  it("keeps all entries apart and inside, at any width and size of text, in either direction", () => {
    const width = fc.integer({ min: 240, max: 1400 });
    const textSize = fc.constantFrom(12, 13, 16, 26);
    const direction = fc.constantFrom("ltr" as const, "rtl" as const);
    fc.assert(
      fc.property(fc.subarray([...every], { minLength: 1 }), width, textSize, direction, (keys, wide, size, way) => {
        const { entries, box } = place(keys, { width: wide, textSize: size, direction: way, room: "under" })!;
        expect(entries.map(({ key }) => key)).toEqual(keys);
        expect(entries.filter((entry) => !boxInside(entry.box, box))).toEqual([]);
        expect(entries.filter(({ sign, box: own }) => sign.x < own.left || sign.x > own.right || sign.y > own.bottom)).toEqual([]);
        const touching = entries.flatMap((one, index) => entries.slice(index + 1).filter((other) => boxesTouch(one.box, other.box)));
        expect(touching).toEqual([]);
      }),
    );
  });

  it("is mirrored from right to left", () => {
    const [left, right] = [place(every)!, place(every, { direction: "rtl" })!];
    expect(right.entries.map(({ sign, label }) => [Math.round(720 - sign.x), Math.round(720 - label.x), label.side])).toEqual(
      left.entries.map(({ sign, label }) => [Math.round(sign.x), Math.round(label.x), "right"]),
    );
  });

  it("shortens what is wider than the picture", () => {
    const [entry] = place(["tether"], { width: 160, room: "under" })!.entries;
    expect(entry!.label.text).toMatch(/…$/);
    expect(entry!.text).toBe(say.tether);
  });
});

describe("in a picture", () => {
  test.each([{}, { dir: "rtl" }, { width: 340, height: 640 }, { axes: { swap: true } }] as const)("stands clear of everything: %o", (options) => {
    for (const deal of [fullDeal, fortyPeople]) {
      const { legend, frame, labels, marks, axes } = placeMatrix(deal, options);
      const top = legend!.box.top;
      expect(frame.floor).toBe(top);
      expect(frame.height).toBe(options.height ?? 540);
      expect(Math.max(...labels.map(({ box }) => box.bottom), ...axes.boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(top);
      expect(Math.max(...marks.map(({ y, radius }) => y + radius))).toBeLessThan(top);
    }
  });

  it("stays the same whoever is looked at, and however close", () => {
    const still = placeMatrix(fullDeal).legend;
    expect(placeMatrix(fullDeal, { attended: ["cfo"] }).legend).toEqual(still);
    const view = { influence: { from: 0, to: 20 }, buyIn: { from: 0, to: 20 } };
    expect(placeMatrix(fullDeal, { view }).legend).toEqual(still);
  });

  it("can be left out, and then takes no room", () => {
    const { legend, frame } = placeMatrix(fullDeal, { layers: ["zones", "marks"] });
    expect([legend, frame.floor]).toEqual([undefined, 540]);
  });
});
