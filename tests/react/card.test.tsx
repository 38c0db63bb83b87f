import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { arabic } from "@buyinmap/core/languages/arabic";
import { english } from "@buyinmap/core/languages/english";
import { french } from "@buyinmap/core/languages/french";
import { german } from "@buyinmap/core/languages/german";
import { japanese } from "@buyinmap/core/languages/japanese";
import { spanish } from "@buyinmap/core/languages/spanish";
import { BuyInMatrix } from "@buyinmap/react";
import { cardHeight } from "../../packages/react/src/panels/card/cardHeight.js";
import { spokenDeals } from "../../packages/react/stories/spokenDeals.js";
import "../../packages/react/src/styles.css";
import { mouse } from "./mouse.js";

const languages = { arabic, english, french, german, japanese, spanish };

afterEach(() => page.viewport(1280, 800));

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

function plotBottom(): number {
  return Math.max(...[...document.querySelectorAll(".bim-zone rect")].map((zone) => zone.getBoundingClientRect().bottom));
}

describe.each([720, 358])("on a picture %d pixels wide", (width) => {
  test.each(Object.keys(languages) as (keyof typeof languages)[])(
    "a card is as high as was reckoned with, on the picture, beside its mark and clear of the lower axis: %s",
    async (name) => {
      await page.viewport(Math.max(width, 400), 900);
      await mouse.moveTo({ x: 1, y: 1 });
      const deal = spokenDeals[name];
      const wrong: string[] = [];
      for (const id of Object.keys(deal.stakeholders)) {
        // One after the other, on one page.
        // oxlint-disable-next-line no-await-in-loop
        const { unmount } = await render(<BuyInMatrix deal={deal} language={languages[name]} width={width} selected={id} />);
        const mark = document.querySelector(`[data-mark="${id}"] .bim-shape`)?.getBoundingClientRect();
        const card = document.querySelector(".bim-look")?.getBoundingClientRect();
        if (mark && card) {
          const texts = [...document.querySelectorAll(".bim-look p")].map(({ textContent }, index) => (index === 0 ? `    ${textContent}` : textContent));
          const reckoned = cardHeight(texts, card.width, 13);
          const picture = find(".bim-picture").getBoundingClientRect();
          if (card.height > reckoned + 1 || card.height < reckoned / 2) wrong.push(`${id}: ${card.height} high, not ${reckoned}`);
          if (card.top < picture.top || card.bottom > picture.bottom) wrong.push(`${id}: off the picture`);
          if (card.top < mark.bottom && card.bottom > mark.top && card.left < mark.right && card.right > mark.left) wrong.push(`${id}: over the mark`);
          if (width < 400 && card.bottom > plotBottom()) wrong.push(`${id}: over the axis`);
        }
        // The next is rendered only then.
        // oxlint-disable-next-line no-await-in-loop
        await unmount();
      }
      expect(wrong).toEqual([]);
    },
  );
});
