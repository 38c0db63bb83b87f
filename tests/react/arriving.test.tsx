import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import { pages, type PageName } from "./arriving.js";
import { middleOf, mouse } from "./mouse.js";
import { manyTies } from "./tiedDeal.js";

let frame: HTMLIFrameElement;

interface Network {
  /** How a part is fetched: at once, never, or not at all. */
  fetch: (load: () => Promise<unknown>) => Promise<unknown>;
}

interface Opened {
  readonly inside: Document;
  /** What React has found wrong with what a server drew. */
  readonly problems: unknown[];
}

/**
 * A map in a window of its own, with modules of its own: nothing beyond its picture has been fetched for it.
 * @param served What a server has drawn already
 */
function open(page: PageName, network: Network, served = ""): Opened {
  frame = document.createElement("iframe");
  Object.assign(frame.style, { width: "800px", height: "760px", border: "0", position: "fixed", inset: "0" });
  document.body.append(frame);
  const inside = frame.contentDocument!;
  inside.body.style.margin = "0";
  inside.body.innerHTML = `<div id="host">${served}</div>`;
  const problems: unknown[] = [];
  const script = inside.createElement("script");
  script.type = "module";
  script.textContent = `
    import { show } from ${JSON.stringify(new URL("arriving.tsx", import.meta.url).pathname)};
    show(document.getElementById("host"), ${JSON.stringify(page)}, problems);
  `;
  Object.assign(frame.contentWindow!, {
    problems,
    // What Vite's own page would define before any component is loaded.
    $RefreshReg$: () => {},
    $RefreshSig$: () => (type: unknown) => type,
    __vite_plugin_react_preamble_installed__: true,
    // And what Vitest's own page would: every import that is made later goes through it.
    __vitest_browser_runner__: { wrapDynamicImport: (load: () => Promise<unknown>) => network.fetch(load) },
  });
  inside.body.append(script);
  return { inside, problems };
}

/** A network that holds everything back until it is told to let it come. */
function createSlowNetwork() {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  return { fetch: (load: () => Promise<unknown>) => arrived.then(load), arrive };
}

const find = (inside: Document, selector: string) => inside.querySelector(selector);
const scores = (inside: Document) => find(inside, "[data-scores]")!.textContent;

afterEach(() => frame.remove());

test("a map is whole before it can be used, and used as soon as the rest is there", async () => {
  const network = createSlowNetwork();
  const { inside } = open("few", network);
  await expect.poll(() => find(inside, '[data-mark="cfo"]')).not.toBeNull();
  expect(find(inside, '[data-mark="cfo"]')!.getAttribute("aria-label")).toMatch(/^Dana Whitfield, CFO/);
  expect(inside.querySelectorAll(".bim-label")).toHaveLength(3);
  expect(find(inside, ".bim-bar")!.textContent).toBe("Select someone to set their scores, or drag a mark.");
  expect(find(inside, "[data-zoom]")).toBeNull();

  const hit = middleOf(find(inside, '[data-mark="cfo"] .bim-hit')!);
  const height = find(inside, "section")!.getBoundingClientRect().height;
  await mouse.drag(hit, { x: hit.x - 60, y: hit.y });
  expect(scores(inside)).toBe("90 45");

  network.arrive();
  await expect.poll(() => find(inside, "[data-zoom]")).not.toBeNull();
  await expect.poll(() => find(inside, ".bim-undo")).not.toBeNull();
  expect(find(inside, "section")!.getBoundingClientRect().height).toBe(height);
  await mouse.drag(hit, { x: hit.x - 60, y: hit.y });
  await expect.poll(() => scores(inside)).toMatch(/^8\d 45$/);
});

test("what could not be fetched is fetched when somebody does something", async () => {
  const failed: unknown[] = [];
  const network: Network = {
    fetch: (load) => {
      failed.push(load);
      return Promise.reject(new TypeError("Failed to fetch"));
    },
  };
  const { inside } = open("few", network);
  await expect.poll(() => find(inside, '[data-mark="cfo"]')).not.toBeNull();
  await expect.poll(() => failed).toHaveLength(2);
  expect(find(inside, "[data-zoom]")).toBeNull();

  network.fetch = (load) => load();
  await mouse.click(middleOf(find(inside, '[data-mark="cfo"] .bim-hit')!));
  await expect.poll(() => find(inside, "[data-zoom]")).not.toBeNull();
  await mouse.click(middleOf(find(inside, '[data-mark="cfo"] .bim-hit')!));
  await expect.poll(() => find(inside, '[data-mark="cfo"]')!.getAttribute("aria-pressed")).toBe("true");
});

describe("a map that is drawn with more than others", () => {
  const isWhole = {
    crowd: (inside: Document) => inside.querySelectorAll("[data-group]").length > 50 && inside.querySelectorAll(".bim-label").length > 10,
    tied: (inside: Document) => inside.querySelectorAll("[data-tie]").length === manyTies,
    past: (inside: Document) => find(inside, ".bim-past") !== null && find(inside, '[data-mark="cfo"]') !== null,
  };
  const heightOf = (inside: Document) => find(inside, "section")?.getBoundingClientRect().height;

  test("has the ground of a crowd at once, and the crowd without anything else moving", async () => {
    const network = createSlowNetwork();
    const { inside } = open("crowd", network);
    await expect.poll(() => find(inside, ".bim-picture svg")).not.toBeNull();
    expect(find(inside, ".bim-picture svg")!.textContent).toContain("Win over");
    expect(inside.querySelectorAll("[data-mark], [data-group], .bim-label, .bim-empty")).toHaveLength(0);
    const [height, ground] = [heightOf(inside), find(inside, ".bim-zones")!.outerHTML];
    network.arrive();
    await expect.poll(() => isWhole.crowd(inside)).toBe(true);
    expect([heightOf(inside), find(inside, ".bim-zones")!.outerHTML]).toEqual([height, ground]);
  });

  test("stays as it was when it becomes a crowd, until the crowd can be drawn", async () => {
    const network = createSlowNetwork();
    const { inside } = open("growing", network);
    await expect.poll(() => inside.querySelectorAll("[data-mark]").length).toBeGreaterThan(50);
    const mark = find(inside, "[data-mark]");
    inside.querySelector<HTMLElement>("[data-grow]")!.click();
    await expect.poll(() => find(inside, ".bim > p")!.textContent).toContain("300 people");
    expect(inside.contains(mark)).toBe(true);
    expect(find(inside, "[data-group]")).toBeNull();
    network.arrive();
    await expect.poll(() => isWhole.crowd(inside)).toBe(true);
    expect(inside.contains(mark)).toBe(false);
  });

  test("has the ground of very many ties at once, and everyone with all that ties them together", async () => {
    const network = createSlowNetwork();
    const { inside } = open("tied", network);
    await expect.poll(() => find(inside, ".bim-picture svg")).not.toBeNull();
    expect(inside.querySelectorAll("[data-mark], [data-tie], .bim-empty")).toHaveLength(0);
    network.arrive();
    await expect.poll(() => isWhole.tied(inside)).toBe(true);
    expect(inside.querySelectorAll("[data-mark]")).toHaveLength(16);
  });

  test("does not show today where the past was asked for", async () => {
    const network = createSlowNetwork();
    const { inside } = open("past", network);
    await expect.poll(() => find(inside, "[data-drawn]")).not.toBeNull();
    expect(find(inside, "[data-mark]")).toBeNull();
    network.arrive();
    await expect.poll(() => isWhole.past(inside)).toBe(true);
  });

  test.each(["crowd", "tied", "past"] as const)("stays as a server has drawn it until it can be taken up: the %s", async (page) => {
    const network = createSlowNetwork();
    const served = renderToString(pages[page]);
    const { inside, problems } = open(page, network, served);
    expect(isWhole[page](inside)).toBe(true);
    const section = find(inside, "section");
    await expect.poll(() => find(inside, "[data-drawn]")).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(find(inside, "section")).toBe(section);
    expect(isWhole[page](inside)).toBe(true);
    network.arrive();
    await expect.poll(() => find(inside, "[data-zoom]")).not.toBeNull();
    expect(find(inside, "section")).toBe(section);
    expect(isWhole[page](inside)).toBe(true);
    expect(problems).toEqual([]);
  });
});
