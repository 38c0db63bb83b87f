import { cdp } from "vitest/browser";

interface MouseEvents {
  send(method: "Input.dispatchMouseEvent", event: Record<string, unknown>): Promise<unknown>;
}

/** A mouse that really presses: synthetic events cannot capture a pointer. Coordinates are those of the tested page. */
export const mouse = {
  moveTo: (at: At, modifiers = 0) => send("mouseMoved", at, modifiers),
  press: (at: At, modifiers = 0) => send("mousePressed", at, modifiers),
  release: (at: At, modifiers = 0) => send("mouseReleased", at, modifiers),
  async click(at: At, modifiers = 0): Promise<void> {
    await mouse.moveTo(at);
    await mouse.press(at, modifiers);
    await mouse.release(at, modifiers);
  },
  async drag(from: At, to: At, modifiers = 0): Promise<void> {
    await mouse.grab(from, to, modifiers);
    await mouse.release(to, modifiers);
  },
  /** Presses and moves, and does not let go. */
  async grab(from: At, to: At, modifiers = 0): Promise<void> {
    await mouse.moveTo(from);
    await mouse.press(from, modifiers);
    await mouse.moveTo({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, modifiers);
    await mouse.moveTo(to, modifiers);
  },
};

/** Keys held meanwhile, as the browser counts them. */
export const held = { alt: 1, control: 2, meta: 4, shift: 8 };

export interface At {
  readonly x: number;
  readonly y: number;
}

let isDown = false;

async function send(type: "mouseMoved" | "mousePressed" | "mouseReleased", at: At, modifiers: number): Promise<void> {
  if (type === "mousePressed") isDown = true;
  if (type === "mouseReleased") isDown = false;
  const pressed = isDown || type === "mouseReleased";
  await (cdp() as MouseEvents).send("Input.dispatchMouseEvent", {
    type,
    ...onScreen(at),
    modifiers,
    button: pressed ? "left" : "none",
    buttons: isDown ? 1 : 0,
    clickCount: type === "mouseMoved" ? 0 : 1,
  });
}

/** Where a place of the tested page is on the screen: tests run in a frame that is scaled to fit the window. */
export function onScreen(at: At): At {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0, width: window.innerWidth };
  const scale = frame.width / window.innerWidth;
  return { x: frame.left + at.x * scale, y: frame.top + at.y * scale };
}

/** The middle of an element on the page. */
export function middleOf(element: Element): At {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
