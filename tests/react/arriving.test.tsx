import { afterEach, expect, test } from "vitest";
import { middleOf, mouse } from "./mouse.js";

let frame: HTMLIFrameElement;

interface Network {
  /** How a part is fetched: at once, never, or not at all. */
  fetch: (load: () => Promise<unknown>) => Promise<unknown>;
}

/** A map in a window of its own, with modules of its own: nothing beyond its picture has been fetched for it. */
function open(network: Network): Document {
  frame = document.createElement("iframe");
  Object.assign(frame.style, { width: "800px", height: "760px", border: "0", position: "fixed", inset: "0" });
  document.body.append(frame);
  const inside = frame.contentDocument!;
  const script = inside.createElement("script");
  script.type = "module";
  script.textContent = `import { show } from ${JSON.stringify(new URL("arriving.tsx", import.meta.url).pathname)}; show(document.body);`;
  Object.assign(frame.contentWindow!, {
    // What Vite's own page would define before any component is loaded.
    $RefreshReg$: () => {},
    $RefreshSig$: () => (type: unknown) => type,
    __vite_plugin_react_preamble_installed__: true,
    // And what Vitest's own page would: every import that is made later goes through it.
    __vitest_browser_runner__: { wrapDynamicImport: (load: () => Promise<unknown>) => network.fetch(load) },
  });
  inside.body.append(script);
  return inside;
}

const find = (inside: Document, selector: string) => inside.querySelector(selector);
const scores = (inside: Document) => find(inside, "[data-scores]")!.textContent;

afterEach(() => frame.remove());

test("a map is whole before it can be used, and used as soon as the rest is there", async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const inside = open({ fetch: (load) => arrived.then(load) });
  await expect.poll(() => find(inside, '[data-mark="cfo"]')).not.toBeNull();
  expect(find(inside, '[data-mark="cfo"]')!.getAttribute("aria-label")).toMatch(/^Dana Whitfield, CFO/);
  expect(inside.querySelectorAll(".bim-label")).toHaveLength(3);
  expect(find(inside, ".bim-bar")!.textContent).toBe("Select someone to set their scores, or drag a mark.");
  expect(find(inside, "[data-zoom]")).toBeNull();

  const hit = middleOf(find(inside, '[data-mark="cfo"] .bim-hit')!);
  const height = find(inside, "section")!.getBoundingClientRect().height;
  await mouse.drag(hit, { x: hit.x - 60, y: hit.y });
  expect(scores(inside)).toBe("90 45");

  arrive();
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
  const inside = open(network);
  await expect.poll(() => find(inside, '[data-mark="cfo"]')).not.toBeNull();
  await expect.poll(() => failed).toHaveLength(2);
  expect(find(inside, "[data-zoom]")).toBeNull();

  network.fetch = (load) => load();
  await mouse.click(middleOf(find(inside, '[data-mark="cfo"] .bim-hit')!));
  await expect.poll(() => find(inside, "[data-zoom]")).not.toBeNull();
  await mouse.click(middleOf(find(inside, '[data-mark="cfo"] .bim-hit')!));
  await expect.poll(() => find(inside, '[data-mark="cfo"]')!.getAttribute("aria-pressed")).toBe("true");
});
