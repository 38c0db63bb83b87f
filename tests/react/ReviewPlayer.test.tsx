import { StrictMode, useMemo, useSyncExternalStore } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createStore, type DealStore } from "@buyinmap/core";
import { BuyInMatrix, type BuyInMatrixProps, type Moment } from "@buyinmap/react";
import { createCatalog } from "../../packages/react/src/catalog.js";
import { ReviewPlayer } from "../../packages/react/src/panels/playback/ReviewPlayer.js";
import { reviewsUntil } from "../../packages/react/src/reviews.js";
import { stopsOf } from "../../packages/react/src/stops.js";
import { watch } from "../../packages/react/src/watched.js";
import { threePeople } from "../../packages/react/stories/deals.js";
import { reviewedDeal } from "../../packages/react/stories/reviewedDeal.js";
import "../../packages/react/src/styles.css";
import { middleOf, mouse } from "./mouse.js";

const asOf = "2026-11-22";
const size = { width: 720, height: 540 };

const button = (name: string) => page.getByRole("button", { name, exact: true });
const slider = () => page.getByRole("slider", { name: "Time" });
const mark = (name: string) => page.getByRole("button", { name: new RegExp(`^${name}`) });
const live = () => document.querySelector("output")!.textContent.trim();

/** Presses a button by its key, whatever it says of itself: a pointer of the test would wait for one that is disabled. */
async function press(name: string): Promise<void> {
  (button(name).element() as HTMLButtonElement).focus();
  await userEvent.keyboard("{Enter}");
}

async function show(props: BuyInMatrixProps = {}): Promise<DealStore> {
  const store = createStore(reviewedDeal);
  const source = "deal" in props ? {} : { store };
  await render(<BuyInMatrix {...size} asOf={asOf} today={() => asOf} by="rae" {...source} {...props} />);
  await expect.element(slider()).toBeVisible();
  return store;
}

beforeEach(async () => {
  await mouse.moveTo({ x: 1, y: 1 });
});

describe("the player", () => {
  test("is there only for a deal with a review by the day of the analysis", async () => {
    const { rerender } = await render(<BuyInMatrix {...size} deal={threePeople} />);
    expect(page.getByRole("group", { name: "Earlier reviews" }).query()).toBeNull();
    await rerender(<BuyInMatrix {...size} deal={reviewedDeal} asOf="2026-08-30" />);
    expect(page.getByRole("group", { name: "Earlier reviews" }).query()).toBeNull();
    await rerender(<BuyInMatrix {...size} deal={reviewedDeal} asOf="2026-08-31" />);
    await expect.element(page.getByRole("group", { name: "Earlier reviews" })).toBeVisible();
  });

  test("goes from review to review by its buttons, and says where it is", async () => {
    await show();
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "Today");
    await expect.element(button("Next review")).toHaveAttribute("aria-disabled", "true");
    const heard: string[] = [];
    for (const name of ["Previous review", "Previous review", "Previous review", "Previous review", "Next review", "Today"]) {
      // One press after the other.
      // oxlint-disable-next-line no-await-in-loop
      await press(name);
      heard.push(slider().element().getAttribute("aria-valuetext")!);
    }
    expect(heard).toEqual([
      "Nov 6, 2026",
      "Oct 5, 2026, Before the proposal",
      "Aug 31, 2026, After discovery",
      "Aug 31, 2026, After discovery",
      "Oct 5, 2026, Before the proposal",
      "Today",
    ]);
    await expect.poll(live).toBe("Today");
  });

  test("keeps the focus on a button that has nowhere left to go", async () => {
    await show();
    await press("Previous review");
    await userEvent.keyboard("{Enter}{Enter}{Enter}{Enter}");
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "Aug 31, 2026, After discovery");
    await expect.element(button("Previous review")).toHaveAttribute("aria-disabled", "true");
    expect(document.activeElement).toBe(button("Previous review").element());
  });

  test("its slider goes from review to review by keys", async () => {
    await show();
    slider().element().focus();
    const heard: string[] = [];
    for (const key of ["ArrowLeft", "ArrowDown", "PageDown", "ArrowLeft", "ArrowRight", "End", "Home", "ArrowUp"]) {
      // One key after the other.
      // oxlint-disable-next-line no-await-in-loop
      await userEvent.keyboard(`{${key}}`);
      heard.push(slider().element().getAttribute("aria-valuetext")!.split(", 2026")[0]!);
    }
    expect(heard).toEqual(["Nov 6", "Oct 5", "Aug 31", "Aug 31", "Oct 5", "Today", "Aug 31", "Oct 5"]);
  });

  test("from right to left, the right arrow leads back", async () => {
    await show({ dir: "rtl" });
    slider().element().focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "Nov 6, 2026");
  });

  test("its slider goes to any day by pointer, with people in between", async () => {
    await show();
    const { left, width, top, height } = slider().element().getBoundingClientRect();
    await mouse.drag({ x: left + width - 10, y: top + height / 2 }, { x: left + width * 0.2, y: top + height / 2 });
    await expect
      .element(slider())
      .toHaveAttribute("aria-valuetext", expect.stringMatching(/^Sep 1\d, 2026, between After discovery and Before the proposal$/));
    await expect.element(mark("Priya Raman")).toHaveAttribute("aria-label", expect.stringMatching(/influence (4[6-9]|50)/));
    expect(mark("Tom Lindqvist").query()).toBeNull();
  });
});

describe("looking at the past", () => {
  test("shows everybody where they stood, those who have left too, and says so on the picture", async () => {
    await show({ moment: { review: "october", share: 0 } });
    await expect
      .element(mark("Dana Whitfield"))
      .toHaveAttribute("aria-label", "Dana Whitfield, CFO, Economic buyer, must agree, influence 90 (claimed), buy-in 38 (claimed), Win over");
    await expect.element(mark("Ravi Mistry")).toBeVisible();
    expect(mark("Tom Lindqvist").query()).toBeNull();
    await expect
      .element(page.getByRole("group", { name: "Stakeholders by influence and buy-in, as of Oct 5, 2026, Before the proposal" }))
      .toBeVisible();
    expect(document.querySelector(".bim-past")!.textContent).toBe("Oct 5, 2026, Before the proposal");
    expect(document.querySelector(".bim > .bim-hidden")!.textContent).toMatch(/^As of Oct 5, 2026, Before the proposal\. 7 people/);
  });

  test("leaves nothing to move, by pointer, keys or undo", async () => {
    const store = await show();
    store.dispatch({ type: "assess", id: "cfo", buyIn: 56, at: asOf });
    const { deal } = store.get();
    await button("Previous review").click();
    const dana = mark("Dana Whitfield").element();
    const from = middleOf(dana.querySelector(".bim-hit")!);
    await mouse.drag(from, { x: from.x - 80, y: from.y + 40 });
    (dana as SVGElement).focus();
    await userEvent.keyboard("{Enter}{ArrowUp}{Enter}{Control>}z{/Control}");
    expect(store.get().deal).toBe(deal);
    expect(page.getByRole("button", { name: "Move" }).query()).toBeNull();
    await expect.element(page.getByText("Go back to today to move people.")).toBeVisible();
  });

  test("Escape leads back to today, wherever the focus is", async () => {
    await show();
    await button("Previous review").click();
    (mark("Dana Whitfield").element() as SVGElement).focus();
    await userEvent.keyboard("{Escape}");
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "Today");
    await expect.poll(live).toBe("Today");
    slider().element().focus();
    await userEvent.keyboard("{ArrowLeft}{Escape}");
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "Today");
    expect(document.querySelector(".bim-past")).toBeNull();
  });

  test("gives up a move that has not been dropped", async () => {
    const store = await show();
    const onMoveEnd = vi.fn<(id: string, scores: object | undefined) => void>();
    await render(<BuyInMatrix {...size} asOf={asOf} store={store} onMoveEnd={onMoveEnd} className="second" />);
    const second = document.querySelector<HTMLElement>(".second")!;
    second.querySelector<SVGElement>('[data-mark="cfo"]')!.focus();
    await userEvent.keyboard("{Enter}{ArrowUp}");
    const previous = () => second.querySelector<HTMLButtonElement>('[aria-label="Previous review"]');
    await expect.poll(previous).not.toBeNull();
    previous()!.click();
    await expect.poll(() => onMoveEnd.mock.calls).toHaveLength(1);
    expect(onMoveEnd.mock.calls[0]![1]).toBeUndefined();
    expect(store.get().past).toEqual([]);
  });

  test("is up to the host where it holds the moment", async () => {
    const asked: (Moment | undefined)[] = [];
    const onMoment = (moment: Moment | undefined) => asked.push(moment);
    const props = { ...size, asOf, deal: reviewedDeal, onMoment };
    const { rerender } = await render(<BuyInMatrix {...props} moment={{ review: "august", share: 0 }} />);
    await button("Next review").click();
    await button("Today").click();
    expect(asked).toEqual([{ review: "october", share: 0 }, undefined]);
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "Aug 31, 2026, After discovery");
    await rerender(<BuyInMatrix {...props} moment={null} />);
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "Today");
    await button("Previous review").click();
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "Today");
  });

  test("is the same on the server and in the first render of a browser", async () => {
    const map = <BuyInMatrix {...size} deal={reviewedDeal} asOf={asOf} moment={{ review: "october", share: 0.3 }} />;
    const host = document.createElement("div");
    host.innerHTML = renderToString(map);
    document.body.append(host);
    const problems: unknown[] = [];
    const root = hydrateRoot(host, map, { onRecoverableError: (error) => problems.push(error) });
    await expect.poll(() => host.querySelector(".bim-past")?.textContent).toBe("Oct 15, 2026, between Before the proposal and Nov 6, 2026");
    await expect.poll(() => host.querySelector("[data-zoom]")).not.toBeNull();
    expect(problems).toEqual([]);
    root.unmount();
    host.remove();
  });
});

/** A clock that a test moves on by itself. */
function createClock() {
  const waiting = new Map<number, (time: number) => void>();
  let handle = 0;
  return {
    waiting,
    request(tick: (time: number) => void) {
      waiting.set((handle += 1), tick);
      return handle;
    },
    cancel: (one: number) => void waiting.delete(one),
    async to(time: number): Promise<void> {
      const ticks = [...waiting.values()];
      waiting.clear();
      for (const tick of ticks) tick(time);
      await new Promise((done) => setTimeout(done, 20));
    },
  };
}

const stops = stopsOf(reviewsUntil(reviewedDeal, asOf), asOf);
const catalog = createCatalog();

/** The player in a host that keeps the moment, on a test's own clock. */
async function showPlayer(start?: Moment) {
  const clock = createClock();
  const visited: (Moment | undefined)[] = [];
  const shown = watch(start);
  const goTo = (next: Moment | undefined) => {
    visited.push(next);
    shown.set(next);
  };
  function Host() {
    const moment = useSyncExternalStore(shown.subscribe, shown.get);
    const time = useMemo(() => ({ stops, moment, goTo }), [moment]);
    return <ReviewPlayer time={time} catalog={catalog} dir="ltr" say={() => {}} clock={clock} />;
  }
  const { unmount } = await render(
    <StrictMode>
      <div className="bim">
        <Host />
      </div>
    </StrictMode>,
  );
  return { clock, visited, unmount, goTo: shown.set };
}

describe("playback", () => {
  test("lets time go by from the first review to today, resting at each, and asks for no more frames then", async () => {
    const { clock, visited } = await showPlayer();
    await button("Play").click();
    await expect.element(button("Pause")).toBeVisible();
    expect(clock.waiting.size).toBe(1);
    // One frame after the other.
    // oxlint-disable no-await-in-loop
    for (const time of [1000, 1500, 2350, 3000, 3500, 4350, 5000, 6350, 7000]) await clock.to(time);
    expect(visited).toEqual([
      { review: "august", share: 0 },
      { review: "august", share: 0.5 },
      { review: "october", share: 0 },
      { review: "october", share: 0.5 },
      { review: "november", share: 0 },
      { review: "november", share: 0.5 },
      undefined,
    ]);
    await expect.element(button("Play")).toBeVisible();
    expect(clock.waiting.size).toBe(0);
  });

  test("goes on from wherever somebody has gone meanwhile, and ends where that is today", async () => {
    const { clock, visited, goTo } = await showPlayer({ review: "august", share: 0.5 });
    await button("Play").click();
    await clock.to(0);
    goTo({ review: "november", share: 0 });
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "Nov 6, 2026");
    await clock.to(10);
    await clock.to(20);
    await clock.to(1360);
    expect(visited).toEqual([{ review: "november", share: 0.5 }]);
    goTo(undefined);
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "Today");
    await clock.to(1400);
    await expect.element(button("Play")).toBeVisible();
    expect(visited).toHaveLength(1);
    expect(clock.waiting.size).toBe(0);
  });

  test("stops when paused, when scrubbed, when the page is hidden, and when it is taken away", async () => {
    const { clock, unmount } = await showPlayer({ review: "august", share: 0 });
    const start = async () => {
      await button("Play").click();
      await expect.poll(() => clock.waiting.size).toBe(1);
    };
    await start();
    await button("Pause").click();
    expect(clock.waiting.size).toBe(0);
    await start();
    await button("Next review").click();
    await expect.poll(() => clock.waiting.size).toBe(0);
    await start();
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    document.dispatchEvent(new Event("visibilitychange"));
    await expect.poll(() => clock.waiting.size).toBe(0);
    hidden.mockRestore();
    await start();
    await unmount();
    expect(clock.waiting.size).toBe(0);
  });

  test("runs by the frames of the browser", async () => {
    await show();
    await button("Play").click();
    await expect.poll(() => document.querySelector(".bim-past")?.textContent).toMatch(/between After discovery/);
    await button("Pause").click();
    const paused = slider().element().getAttribute("aria-valuetext");
    await new Promise((done) => setTimeout(done, 100));
    expect(slider().element().getAttribute("aria-valuetext")).toBe(paused);
  });
});

describe("with reduced motion", () => {
  const media = cdp() as { send(method: "Emulation.setEmulatedMedia", options: object): Promise<unknown> };
  const prefer = (value: string) =>
    media.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-motion", value }] });

  afterEach(() => prefer(""));

  test("playback jumps from review to review", async () => {
    await prefer("reduce");
    const { clock, visited } = await showPlayer();
    await button("Play").click();
    for (const time of [0, 500, 1000, 1500, 2000, 2500, 4000, 5900, 6000]) await clock.to(time);
    expect(visited).toEqual([
      { review: "august", share: 0 },
      { review: "october", share: 0 },
      { review: "november", share: 0 },
      undefined,
    ]);
  });
});
