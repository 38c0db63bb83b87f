import { margin, plot } from "./plot.js";

const heard = { bubbles: true, cancelable: true, view: window, buttons: 1 };
/** The pointer that a mouse has, once it has been over the page. */
const mouse = { pointerId: 1, pointerType: "mouse", isPrimary: true };

/** The events that a chart hears: those of a mouse, or those of any pointer. */
const kinds = {
  mouse: (type, at) => new MouseEvent(`mouse${type}`, { ...heard, ...at }),
  pointer: (type, at) => new PointerEvent(`pointer${type}`, { ...heard, ...mouse, ...at }),
};

/** Moves a mark by hand: a press on it, and from there to where scores lie. */
export function createHand(kind, element, findMark) {
  let mark;
  let origin;
  const send = (type, x, y) => mark.dispatchEvent(kinds[kind](type, { clientX: x, clientY: y }));
  return {
    grab() {
      const { left, top } = element.getBoundingClientRect();
      origin = { x: left + margin.left, y: top + margin.top + plot.height };
      mark = findMark();
      const { x, y, width, height } = mark.getBoundingClientRect();
      const [across, down] = [x + width / 2, y + height / 2];
      send("down", across, down);
      // Some take a press for a drag only once it has left its place.
      send("move", across + 2, down);
    },
    drag: ({ influence, buyIn }) =>
      send("move", origin.x + (influence / 100) * plot.width, origin.y - (buyIn / 100) * plot.height),
  };
}
