import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureFrame } from "../../packages/react/src/frame.js";
import { boxesTouch, boxInside, reachInto, type Box, type Disc } from "../../packages/react/src/geometry.js";
import { estimateTextWidth } from "../../packages/react/src/layers/labels/measureText.js";
import { placeLine } from "../../packages/react/src/layers/line/placeLine.js";
import { placeZones } from "../../packages/react/src/layers/zones/placeZones.js";

const thresholds = { line: 60, highInfluence: 50 };
const texts = {
  leanOn: { title: "Lean on", count: "9" },
  winOver: { title: "Win over", count: "12" },
  strengthen: { title: "Strengthen", count: "2" },
  keepInView: { title: "Keep in view", count: "6" },
};

function frameOf(width: number, direction: "ltr" | "rtl" = "ltr") {
  return measureFrame({ width, height: 540, textSize: 13, direction, swap: false, rows: { below: 0, beside: 0 }, row: 24 });
}

/** The titles and the line's name, where nobody stands if that can be. */
function place(frame: ReturnType<typeof frameOf>, discs: readonly Disc[]) {
  const hides = hiddenBy(discs);
  const zones = placeZones(frame, thresholds, texts, estimateTextWidth, hides);
  const line = placeLine(frame, thresholds.line, "The line 60", estimateTextWidth, hides)!;
  return { zones, line };
}

const hiddenBy = (discs: readonly Disc[]) => (box: Box) => discs.reduce((sum, disc) => sum + reachInto(box, disc), 0);

/** Someone in each of these places, as wide as a mark with the room around it. */
const standing = (places: readonly { readonly x: number; readonly y: number }[]) => places.map((one): Disc => ({ ...one, radius: 16 }));
const cornersOf = ({ left, right, top, bottom }: Box) => [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y })));

describe("the titles of the zones", () => {
  const frame = frameOf(720);

  test("stand in the outer corners", () => {
    const { zones } = place(frame, []);
    const { left, right, top, bottom } = frame.plot;
    for (const { name, title, titleBox } of zones) {
      const isRight = name === "leanOn" || name === "winOver";
      const isTop = name === "leanOn" || name === "strengthen";
      expect(title.side).toBe(isRight ? "right" : "left");
      expect(Math.abs(title.x - (isRight ? right : left))).toBeLessThan(13);
      expect(isTop ? titleBox.top - top : bottom - titleBox.bottom).toBeLessThan(13);
    }
  });

  test("go to another corner of their zone from where somebody stands", () => {
    const first = place(frame, []).zones;
    const taken = first.map(({ title: { x, y } }): Disc => ({ x, y, radius: 16 }));
    for (const [index, { title }] of place(frame, taken).zones.entries()) {
      expect([title.side, title.y]).toEqual([first[index]!.title.side === "left" ? "right" : "left", first[index]!.title.y]);
    }
  });

  test("and between the corners when somebody stands in each", () => {
    const everywhere = place(frame, []).zones.flatMap(({ box }) => cornersOf(box));
    for (const { box, title } of place(frame, standing(everywhere)).zones) {
      expect(title.x - box.left).toBeGreaterThan(50);
      expect(box.right - title.x).toBeGreaterThan(50);
    }
  });

  test("and among people where they stand all along the edges", () => {
    const { zones } = place(frame, []);
    const along = zones.flatMap(({ box: { left, right, top, bottom } }) =>
      [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => [top + 12, bottom - 12].map((y) => ({ x: left + (right - left) * share, y }))),
    );
    for (const { box, titleBox } of place(frame, standing(along)).zones) {
      expect(titleBox.top - box.top).toBeGreaterThan(16);
      expect(box.bottom - titleBox.bottom).toBeGreaterThan(16);
    }
  });

  test("but not because somebody comes near", () => {
    const { zones } = place(frame, []);
    const near = zones.flatMap(({ box: { left, right, top, bottom }, titleBox }) => {
      const y = titleBox.top - top < 16 ? titleBox.bottom + 13 : titleBox.top - 13;
      return [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => [y, top + bottom - y].map((at) => ({ x: left + (right - left) * share, y: at })));
    });
    for (const { box, titleBox } of place(frame, standing(near)).zones) {
      expect(Math.min(titleBox.top - box.top, box.bottom - titleBox.bottom)).toBeLessThan(13);
    }
  });
});

/** Where someone stands by their scores. */
function standingAt({ plot: { left, right, top, bottom } }: ReturnType<typeof frameOf>, people: readonly { readonly influence: number; readonly buyIn: number }[]) {
  return standing(people.map(({ influence, buyIn }) => ({ x: left + ((right - left) * influence) / 100, y: bottom - ((bottom - top) * buyIn) / 100 })));
}

const scores = fc.record({ influence: fc.double({ min: 0, max: 100, noNaN: true }), buyIn: fc.double({ min: 0, max: 100, noNaN: true }) });

test.each(["ltr", "rtl"] as const)("no four people hide the title of a zone or the name of the line, wherever they stand: %s", (direction) => {
  const frame = frameOf(720, direction);
  fc.assert(
    fc.property(fc.array(scores, { maxLength: 4 }), (people) => {
      const discs = standingAt(frame, people);
      const { zones, line } = place(frame, discs);
      const boxes = [...zones.map(({ titleBox }) => titleBox), line.labelBox];
      expect(boxes.filter((box) => hiddenBy(discs)(box) > 0)).toEqual([]);
      expect(boxes.every((box) => boxInside(box, frame.plot))).toBe(true);
      expect(zones.every((one) => zones.every((other) => one === other || !boxesTouch(one.titleBox, other.titleBox)))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each([320, 390, 720])("however many stand in the way, no more is hidden than where it would be otherwise: %s px", (width) => {
  const frame = frameOf(width);
  const alone = place(frame, []);
  fc.assert(
    fc.property(fc.array(scores, { minLength: 5, maxLength: 60 }), (people) => {
      const discs = standingAt(frame, people);
      const hidden = hiddenBy(discs);
      const { zones, line } = place(frame, discs);
      for (const [index, { titleBox }] of zones.entries()) expect(hidden(titleBox)).toBeLessThanOrEqual(hidden(alone.zones[index]!.titleBox));
      for (const { box, titleBox } of zones) expect(boxInside(titleBox, box)).toBe(true);
      expect(hidden(line.labelBox)).toBeLessThanOrEqual(hidden(alone.line.labelBox));
    }),
  );
});
