import { describe, expect, test } from "vitest";
import { threePeople } from "../../packages/react/stories/deals.js";
import { mouse } from "./mouse.js";
import { stage } from "./stage.js";

const { show, focus, at, placeOf } = stage;

/** Everything that is said from now on, with the time of each in milliseconds. */
function listen(): readonly { readonly text: string; readonly at: number }[] {
  const heard: { text: string; at: number }[] = [];
  const output = stage.host.querySelector("output")!;
  new MutationObserver(() => heard.push({ text: output.textContent.trim(), at: performance.now() })).observe(output, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

/** A key as a page hears it, at once: keys from outside of the browser come in with delays of their own. */
function press(key: string, more: KeyboardEventInit = {}): void {
  document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 400));

test("it waits its turn, and is read as a whole", async () => {
  await show(threePeople);
  const output = stage.host.querySelector("output")!;
  expect([output.getAttribute("aria-live"), output.getAttribute("aria-atomic"), output.textContent]).toEqual(["polite", "true", ""]);
});

describe("while keys drive", () => {
  test("only the last of many steps is said, once things have rested for 200 milliseconds", async () => {
    await show(threePeople);
    await focus("cfo");
    press("Enter");
    await expect.poll(stage.live).toMatch(/picked up/);
    const heard = listen();
    for (let step = 0; step < 12; step += 1) press("ArrowDown", { repeat: step > 0 });
    const last = performance.now();
    await expect.poll(() => heard.map(({ text }) => text)).toEqual(["influence 90, buy-in 33"]);
    expect(heard[0]!.at - last).toBeGreaterThan(198);
  });

  test("the same words twice are said twice", async () => {
    await show(threePeople);
    await focus("cfo");
    const heard = listen();
    press("z", { ctrlKey: true });
    await expect.poll(() => heard).toHaveLength(1);
    press("z", { ctrlKey: true });
    await expect.poll(() => heard.map(({ text }) => text)).toEqual(["Nothing to undo.", "Nothing to undo."]);
  });

  test("nothing is said of a map that has gone", async () => {
    await show(threePeople);
    await focus("cfo");
    const heard = listen();
    press("Enter");
    stage.leave();
    await rest();
    expect(heard).toEqual([]);
  });
});

test("while a pointer selects and drags, nothing is said", async () => {
  const store = await show(threePeople);
  const heard = listen();
  await mouse.click(at("champion"));
  await expect.poll(stage.selected).toEqual(["champion"]);
  await mouse.drag(at("cfo"), placeOf(70, 65));
  await expect.poll(() => store.get().past).toHaveLength(1);
  await rest();
  expect(heard).toEqual([]);
});
