// BuyInMatrix as a host uses it that holds deal and selection itself. Someone is moved as by hand: press on the mark,
// drag, let go. Names are placed so that none covers anything, which no other contender does.
import { useCallback, useLayoutEffect, useState } from "react";
import { BuyInMatrix } from "@buyinmap/react";
import "@buyinmap/react/styles.css";
import { makeDeal } from "../makeDeal.js";
import { size } from "../plot.js";
import { showReact } from "../showReact.js";

/** The pointer that a mouse has, once it has been over the page. */
const mouse = { pointerId: 1, pointerType: "mouse", isPrimary: true, bubbles: true, cancelable: true };
/** Pixels for one score: a little fewer than there are, so that no drag leads out of the plot. */
const perScore = { x: 8, y: 4 };
const today = () => "2026-11-22";
const nobody = [];

function Host({ deal: first, onDeal, onReady }) {
  const [deal, setDeal] = useState(first);
  const [selection, setSelection] = useState(nobody);
  const select = useCallback((_, all) => setSelection(all), []);
  useLayoutEffect(() => onDeal(deal), [onDeal, deal]);
  useLayoutEffect(() => onReady(setSelection), [onReady]);
  return (
    <BuyInMatrix
      {...size}
      deal={deal}
      onChange={setDeal}
      selected={selection}
      onSelect={select}
      today={today}
    />
  );
}

export function create(element, people, mover) {
  const first = makeDeal(people);
  let deal = first;
  let setSelection;
  const onDeal = (next) => {
    deal = next;
  };
  const onReady = (set) => {
    setSelection = set;
  };
  const home = () => deal.stakeholders[mover.id];
  const findMark = () => element.querySelector(`[data-mark="${mover.id}"] circle`);
  const findMoved = () => element.querySelector(`[data-mover="${mover.id}"]`);
  let from;
  let picture;
  let moved;
  let painted;

  const send = (type, { x, y }) =>
    picture.dispatchEvent(new PointerEvent(type, { ...mouse, clientX: x, clientY: y }));
  const pointAt = ({ influence, buyIn }) => ({
    x: from.x + (influence - home().influence) * perScore.x,
    y: from.y - (buyIn - home().buyIn) * perScore.y,
  });
  return {
    show: () => showReact(element, <Host deal={first} onDeal={onDeal} onReady={onReady} />),
    /** Few marks are elements, and so are those of the key; very many are painted, all at once. */
    isShown() {
      const canvas = element.querySelector("canvas");
      if (canvas) {
        // A copy for later: to read from the canvas now would take longer than to paint it.
        painted = createImageBitmap(canvas, size.width / 2, size.height / 2, 100, 100);
        return true;
      }
      const inKey = element.querySelectorAll(".bim-legend .bim-shape").length;
      return element.getElementsByClassName("bim-shape").length - inKey >= people.length;
    },
    /** Fails if the canvas had nobody on it when it was taken for shown. */
    async check() {
      if (painted && isEmpty(await painted)) throw new Error("The canvas came before the marks on it.");
    },
    /** The buttons to zoom come with all other ways to use it. */
    async ready() {
      while (!element.querySelector("[data-zoom]")) await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    async grab() {
      // Among very many, only those who are selected are elements.
      if (!findMark()) setSelection([mover.id]);
      while (!findMark()) await new Promise((resolve) => requestAnimationFrame(resolve));
      const mark = findMark();
      const box = mark.getBoundingClientRect();
      from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      picture = mark.ownerSVGElement;
      send("pointerdown", from);
      // What follows the pointer is drawn once it has moved.
      while (!findMoved()) {
        send("pointermove", { x: from.x + 10, y: from.y });
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      moved = findMoved();
    },
    drag: (scores) => send("pointermove", pointAt(scores)),
    go: {
      point: (step) => send("pointermove", { x: 100 + ((step * 97) % 700), y: 60 + ((step * 53) % 400) }),
      select: (step) => setSelection([people[(step * 37) % people.length].id]),
      closer: () => element.querySelectorAll("[data-zoom] button")[1].click(),
      along: (step) => {
        const key = step % 4 < 2 ? "ArrowRight" : "ArrowLeft";
        element.querySelector("[data-zoom] button").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      },
    },
    commit: (scores) => send("pointerup", pointAt(scores)),
    /** Where the mark is that follows the pointer; the scores, once it is let go. */
    place: () => (moved.isConnected ? moved.style.transform : `${home().influence} ${home().buyIn}`),
  };
}

/** Whether there is nothing in the middle of a picture of very many, where some of them always stand. */
function isEmpty(bitmap) {
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height).data.every((value) => value === 0);
}
