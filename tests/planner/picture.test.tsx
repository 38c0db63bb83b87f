import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { openPlanner, openTab, type Network } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Every file that the page hands out, by name. */
function catchDownloads(): ReadonlyMap<string, Promise<Blob>> {
  const caught = new Map<string, Promise<Blob>>();
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[download]");
    if (!link) return;
    event.preventDefault();
    caught.set(link.download, fetch(link.href).then((answer) => answer.blob()));
  };
  document.addEventListener("click", onClick, { capture: true });
  closing.push(() => document.removeEventListener("click", onClick, { capture: true }));
  return caught;
}

async function openDialog(): Promise<HTMLElement> {
  const planner = openPlanner(crypto.randomUUID(), "#/deals/sample-kestrel-foods");
  closing.push(planner.stop);
  await until(() => document.querySelector("[data-mark]"), "the map");
  await press(document, "More for this deal");
  await press(document, "Export picture …");
  return until(() => document.querySelector<HTMLElement>("dialog.modal:has(img)"), "the picture");
}

test("the map leaves as an SVG and as a PNG of the chosen size, looked at before", async () => {
  const files = catchDownloads();
  const dialog = await openDialog();
  const preview = await until(() => dialog.querySelector("img")?.complete && dialog.querySelector("img"), "the preview");
  expect(preview.naturalWidth).toBe(960);
  const { violations } = await axe.run(dialog);
  expect(violations.map(({ id }) => id)).toEqual([]);

  await press(document, "Save SVG");
  const svg = await until(() => files.get("kestrel-foods-demand-planning.svg"), "the SVG");
  const picture = new DOMParser().parseFromString(await svg.text(), "image/svg+xml");
  expect(picture.querySelector("title")?.textContent).toBe("Buy-in map of Kestrel Foods: demand planning");

  await press(dialog.ownerDocument, "Save PNG");
  const png = await until(() => files.get("kestrel-foods-demand-planning.png"), "the PNG");
  const { width, height } = await createImageBitmap(png);
  expect([width, height]).toEqual([1920, 1080]);
});

test("what draws the picture is asked for again when it could not be loaded", async () => {
  const network: Network = { fetch: (load) => load() };
  const tab = await openTab(crypto.randomUUID(), "#/deals/sample-kestrel-foods", network);
  closing.push(tab.close);
  await until(() => tab.document.querySelector("[data-zoom]"), "the map, ready to be used");
  network.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  await press(tab.document, "More for this deal");
  await press(tab.document, "Export picture …");
  const alert = await until(() => tab.document.querySelector("dialog.modal [role=alert]"), "the message");
  expect(alert.querySelector("p")!.textContent).toBe("What draws the picture could not be loaded. The deal itself is safe.");
  const save = (await control(tab.document, "Save PNG")) as HTMLButtonElement;
  expect(save.disabled).toBe(true);

  await press(tab.document, "Try again");
  await until(() => tab.document.querySelector("dialog.modal [role=alert]"), "the message once more");
  network.fetch = (load) => load();
  await press(tab.document, "Try again");
  await until(() => tab.document.querySelector("dialog.modal img"), "the picture");
  expect(tab.document.querySelector("dialog.modal [role=alert]")).toBeNull();
  expect(save.disabled).toBe(false);
});

test("the map leaves as a Mermaid chart", async () => {
  const files = catchDownloads();
  const planner = openPlanner(crypto.randomUUID(), "#/deals/sample-kestrel-foods");
  closing.push(planner.stop);
  await until(() => document.querySelector("[data-mark]"), "the map");
  await press(document, "More for this deal");
  await press(document, "Export Mermaid");
  const chart = await until(() => files.get("kestrel-foods-demand-planning.mmd"), "the chart");
  expect((await chart.text()).split("\n")[0]).toBe("quadrantChart");
});
