import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { storyDeals, type StoryName } from "../../../packages/react/stories/panels/deals.js";
import { shownPanels, type ShownPanel } from "../../../packages/react/stories/panels/shownPanels.js";
import { findBarriers, renderPanel } from "./renderPanel.js";

const panels = Object.keys(shownPanels) as ShownPanel[];
const deals = Object.keys(storyDeals) as StoryName[];

afterEach(() => {
  document.documentElement.removeAttribute("data-theme");
});

describe.each(panels)("%s", (panel) => {
  test.each(deals)("has no barriers on the deal %s, light, dark, or with all that folds open", async (name) => {
    const { deal, id } = storyDeals[name];
    const { container } = await renderPanel(panel, deal, { id });
    expect(await findBarriers(container)).toEqual([]);
    for (const fold of container.querySelectorAll("details")) fold.open = true;
    for (const button of container.querySelectorAll<HTMLElement>(".bim-open")) button.click();
    document.documentElement.dataset["theme"] = "dark";
    expect(await findBarriers(container)).toEqual([]);
  });

  test.each([280, 900])("fits %d pixels, whatever the deal", async (width) => {
    await page.viewport(width, 800);
    for (const name of deals) {
      const { deal, id } = storyDeals[name];
      for (const dir of ["ltr", "rtl"] as const) {
        const { container } = await renderPanel(panel, deal, { id, dir });
        for (const fold of container.querySelectorAll("details")) fold.open = true;
        expect({ name, dir, width: container.scrollWidth }).toEqual({ name, dir, width: container.clientWidth });
        container.remove();
      }
    }
    await page.viewport(1280, 800);
  });
});
