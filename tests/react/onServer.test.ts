import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { createElement, type ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { makeCrowd } from "../../packages/react/stories/crowds.js";
import { reviewedDeal } from "../../packages/react/stories/reviewedDeal.js";
import { manyTies, tiedDeal } from "./tiedDeal.js";

/** The package as a server has it that has just been started. */
async function start() {
  vi.resetModules();
  const { BuyInMatrix } = await import("@buyinmap/react");
  return {
    crowd: createElement(BuyInMatrix, { deal: makeCrowd(300), width: 720, height: 540 }),
    tied: createElement(BuyInMatrix, { deal: tiedDeal, width: 720, height: 540 }),
    past: createElement(BuyInMatrix, { deal: reviewedDeal, moment: { review: "august", share: 0 }, width: 720, height: 540 }),
  };
}

async function stream(map: ReactElement): Promise<string> {
  const through = new PassThrough();
  await new Promise<void>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(map, {
      onAllReady() {
        pipe(through);
        resolve();
      },
      onError: reject,
    });
  });
  return text(through);
}

const groupsIn = (markup: string) => markup.match(/data-group=/g)?.length ?? 0;
const tiesIn = (markup: string) => markup.match(/data-tie=/g)?.length ?? 0;

describe("a server", () => {
  let maps: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    maps = await start();
  });

  test("that streams waits for what a crowd, very many ties and the past are drawn with", async () => {
    const [crowd, tied, past] = await Promise.all([stream(maps.crowd), stream(maps.tied), stream(maps.past)]);
    expect(groupsIn(crowd)).toBeGreaterThan(50);
    expect(tiesIn(tied)).toBe(manyTies);
    expect(past).toContain('class="bim-past"');
  });

  test("that renders in one go has it before the first request", async () => {
    const { later } = await import("../../packages/react/src/later.js");
    await Promise.all([later.crowd(), later.travel()]);
    expect(groupsIn(renderToString(maps.crowd))).toBeGreaterThan(50);
    expect(tiesIn(renderToString(maps.tied))).toBe(manyTies);
    expect(renderToString(maps.past)).toContain('class="bim-past"');
  });
});
