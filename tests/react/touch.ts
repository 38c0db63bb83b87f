import { cdp } from "vitest/browser";
import { onScreen } from "./mouse.js";
import type { At } from "./mouse.js";

interface TouchEvents {
  send(method: "Input.dispatchTouchEvent", event: Record<string, unknown>): Promise<unknown>;
}

/** Fingers that really touch: the browser scrolls and cancels as on a phone. Coordinates are the tested page's. */
export const touch = {
  /** All fingers that lie on the screen from now on. */
  lay: (...fingers: readonly At[]) => send("touchStart", fingers),
  /** The same fingers, elsewhere. */
  slide: (...fingers: readonly At[]) => send("touchMove", fingers),
  lift: () => send("touchEnd", []),
  async tap(at: At): Promise<void> {
    await touch.lay(at);
    await touch.lift();
  },
  /** One finger, in steps as a browser sees them. */
  async drag(from: At, to: At): Promise<void> {
    await touch.lay(from);
    for (const share of [0.1, 0.25, 0.5, 0.75, 1]) {
      await touch.slide({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    }
    await touch.lift();
  },
};

async function send(type: "touchStart" | "touchMove" | "touchEnd", fingers: readonly At[]): Promise<void> {
  const touchPoints = fingers.map((finger, id) => ({ ...onScreen(finger), id }));
  await (cdp() as TouchEvents).send("Input.dispatchTouchEvent", { type, touchPoints });
}
