// Addressed as `?contender=d3&count=200`: one library and the points to show. What is measured starts when the page says
// that it is ready, with the library loaded and the data in hand.
import { makePeople } from "./makePeople.js";
import { measureActs, measureShow, measureSteps } from "./measureFrames.js";

const { contender = "", count = "0" } = Object.fromEntries(new URLSearchParams(location.search));
const { create } = await import.meta.glob("./contenders/*.jsx")[`./contenders/${contender}.jsx`]();
const people = makePeople(Number(count));
/** The most influential one moves: who cannot draw all of many thousands draws that one. */
const mover = people.toSorted((a, b) => b.influence - a.influence || (a.id < b.id ? -1 : 1))[0];
/** As given: some change it in place when they drag. */
const start = { influence: mover.influence };
const chart = create(document.querySelector("#picture"), people, mover);

window.bench = {
  show: () => measureShow(chart),
  /** Whether all of it was on the screen, where that takes long to find out. */
  check: () => chart.check?.(),
  /** Until what is fetched after the first paint is there, where there is any. */
  ready: chart.ready,
  /** By new data. */
  move: chart.move && ((options) => measureSteps(chart, chart.move, { ...options, start })),
  /** Takes up the one to drag. */
  grab: chart.grab,
  /** By hand. */
  drag: chart.drag && ((options) => measureSteps(chart, chart.drag, { ...options, start })),
  /** Goes through what is drawn, in one of several ways. */
  go: chart.go && ((way, most) => measureActs(chart.go[way], most)),
  /** Carries out what a drag has previewed, where that is another step. */
  commit: chart.commit && ((options) => measureSteps(chart, chart.commit, { ...options, start })),
};
