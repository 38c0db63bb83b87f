import { cdp } from "vitest/browser";

interface MouseEvents {
  send(method: "Input.dispatchMouseEvent", event: Record<string, unknown>): Promise<unknown>;
}

/** A mouse that really presses: synthetic events cannot capture a pointer. Coordinates are those of the tested page. */
export const mouse = {
  moveTo: (at: At, modifiers = 0) => send("mouseMoved", at, modifiers),
  press: (at: At) => send("mousePressed", at, 0),
  release: (at: At) => send("mouseReleased", at, 0),
  async drag(from: At, to: At): Promise<void> {
    await mouse.grab(from, to);
    await mouse.release(to);
  },
  /** Presses and moves, and does not let go. */
  async grab(from: At, to: At): Promise<void> {
    await mouse.moveTo(from);
    await mouse.press(from);
    await mouse.moveTo({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
    await mouse.moveTo(to);
  },
};

export interface At {
  readonly x: number;
  readonly y: number;
}

let held = false;

async function send(type: "mouseMoved" | "mousePressed" | "mouseReleased", at: At, modifiers: number): Promise<void> {
  if (type === "mousePressed") held = true;
  if (type === "mouseReleased") held = false;
  // Tests run in a frame that is scaled to fit the browser's window.
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0, width: window.innerWidth };
  const scale = frame.width / window.innerWidth;
  const pressed = held || type === "mouseReleased";
  await (cdp() as MouseEvents).send("Input.dispatchMouseEvent", {
    type,
    x: frame.left + at.x * scale,
    y: frame.top + at.y * scale,
    modifiers,
    button: pressed ? "left" : "none",
    buttons: held ? 1 : 0,
    clickCount: type === "mouseMoved" ? 0 : 1,
  });
}

/** The middle of an element on the page. */
export function middleOf(element: Element): At {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
