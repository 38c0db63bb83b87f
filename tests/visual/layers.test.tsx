import "@fontsource/roboto/latin-400.css";
import "@fontsource/roboto/latin-700.css";
import { BuyInMatrix, type LayerName } from "@buyinmap/react";
import "@buyinmap/react/styles.css";
import { afterEach, describe, expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { visibleDeal } from "./visibleDeal.js";

interface Media {
  send(method: "Emulation.setEmulatedMedia", media: { features: readonly { name: string; value: string }[] }): Promise<unknown>;
}

const media = (features: Readonly<Record<string, string>>) =>
  (cdp() as unknown as Media).send("Emulation.setEmulatedMedia", {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

/** How a layer is looked at. */
const modes = {
  light: { features: { "prefers-color-scheme": "light" } },
  dark: { features: { "prefers-color-scheme": "dark" } },
  rightToLeft: { features: {}, dir: "rtl" },
  forcedColors: { features: { "forced-colors": "active" } },
  narrow: { features: {}, width: 320 },
} as const satisfies Record<string, { features: Readonly<Record<string, string>>; dir?: "rtl"; width?: number }>;

/** Each layer, with those that it says nothing without. */
const shown: Readonly<Record<LayerName | "all", readonly LayerName[] | undefined>> = {
  zones: ["zones"],
  axes: ["axes"],
  margins: ["margins"],
  line: ["line"],
  ties: ["ties"],
  trails: ["trails"],
  intervals: ["intervals"],
  targets: ["targets"],
  marks: ["marks"],
  labels: ["labels"],
  legend: ["legend", "ties", "trails", "targets"],
  all: undefined,
};

afterEach(() => media({}));

describe.each(Object.entries(modes))("%s", (mode, { features, ...look }) => {
  test.each(Object.entries(shown))("%s", async (name, layers) => {
    await media(features);
    await document.fonts.load("400 13px Roboto");
    await document.fonts.load("700 13px Roboto");
    const { width = 560, dir = "ltr" } = look as { width?: number; dir?: "rtl" };
    const style = `.bim { --bim-font: Roboto; } body { margin: 0; }`;
    await render(
      <>
        <style>{style}</style>
        <BuyInMatrix defaultDeal={visibleDeal} selected="cfo" card={false} width={width} height={420} dir={dir} layers={layers} />
      </>,
    );
    const picture = document.querySelector<HTMLElement>(".bim-picture")!;
    await expect.element(page.elementLocator(picture)).toMatchScreenshot(`${name}-${mode}`);
  });
});
