import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { crmFile, dropFiles } from "./files.js";
import { openTabOf } from "./dealPage.js";
import { openPlanner } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
  delete document.documentElement.dataset["theme"];
});

async function violations(): Promise<readonly string[]> {
  // The title and language of the window belong to the test's own page.
  const { violations: found } = await axe.run(document.body, { rules: { region: { enabled: true } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const theme of ["light", "dark"]) {
  test(`nothing stands in anybody's way, ${theme}`, async () => {
    closing.push(openPlanner(crypto.randomUUID()).stop);
    document.documentElement.dataset["theme"] = theme;
    await until(() => document.querySelectorAll(".deal-row").length === 3);
    expect(await violations()).toEqual([]);

    await press(document, "Actions for Kestrel Foods: demand planning");
    expect(await violations()).toEqual([]);

    location.hash = "#/deals/sample-kestrel-foods";
    await until(() => document.querySelector(".deal-matrix [data-mark]"));
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    expect(await violations()).toEqual([]);

    for (const tab of ["Levers", "Rule", "Deal", "Gaps"]) {
      await openTabOf(tab);
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      expect([tab, await violations()]).toEqual([tab, []]);
    }

    document.querySelector<HTMLElement>(".gaps button")!.click();
    await until(() => document.querySelector(".panel-head"));
    for (const tab of ["Evidence", "Convictions", "Who", "Network"]) {
      await openTabOf(tab);
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      expect([tab, await violations()]).toEqual([tab, []]);
    }

    await press(document, "Draw a tie on the map");
    await until(() => document.querySelector(".draw-tie"));
    expect(await violations()).toEqual([]);
    await press(document, "Cancel the tie");

    await press(document, "Take back the claim of buy-in");
    await press(document, "Undo");
    const field = await control(document, "Buy-in, our claim from 0 to 100");
    await userEvent.fill(field, "66");
    await userEvent.keyboard("{Enter}");
    await until(() => document.querySelector(".bim-question"));
    expect(await violations()).toEqual([]);
    await press(document, "Skip");

    await press(document, "What if");
    await until(() => document.querySelector(".strip"));
    expect(await violations()).toEqual([]);
    await press(document, "Discard");

    await press(document, "Table");
    await until(() => document.querySelector(".deal-map table"));
    expect(await violations()).toEqual([]);

    location.hash = "#/import";
    await until(() => document.querySelector(".import-start"));
    expect(await violations()).toEqual([]);

    dropFiles(document, [await crmFile("spreadsheet-paste.tsv")]);
    await until(() => document.querySelector(".import-actions.sticky"));
    await until(() => document.querySelector(".offers") ?? document.querySelector(".columns"));
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    expect(await violations()).toEqual([]);

    await press(document, "Who are you?");
    expect(await violations()).toEqual([]);
  }, 60_000);
}
