/** A chart that has not come to rest after this many milliseconds never will. */
const patience = 20_000;

/**
 * Milliseconds from asking for the chart until the frame that shows all of it.
 * @param {{ show: () => void, isShown: () => boolean }} chart
 */
export function measureShow({ show, isShown }) {
  return measure(show, isShown);
}

/**
 * Milliseconds that single steps take, each until the frame that shows it: as many as `most`, but no more than fit into
 * `budget` milliseconds, and at least one.
 * @param {{ place: () => string | null }} chart
 * @param {(scores: { influence: number, buyIn: number }) => void} act
 * @param {{ most: number, budget: number, from: number, start: { influence: number } }} options
 */
export async function measureSteps({ place }, act, { most, budget, from, start }) {
  const times = [];
  const started = performance.now();
  for (let step = from; step < from + most; step += 1) {
    const before = place();
    const scores = scoresAt(start, step);
    times.push(await measure(() => act(scores), () => place() !== before));
    if (performance.now() - started > budget) break;
  }
  return times;
}

/**
 * Milliseconds that single acts take, each until a frame has been drawn after it.
 * @param {(step: number) => void} act
 * @param {number} most
 */
export async function measureActs(act, most) {
  const times = [];
  // One after the other.
  for (let step = 0; step < most; step += 1) times.push(await measure(() => act(step), () => true));
  return times;
}

/** Whole scores that never stand still and never leave the plot. */
function scoresAt({ influence }, step) {
  return { influence: Math.max(0, influence - (step % 5)), buyIn: 10 + ((step * 3) % 80) };
}

async function measure(act, isDone) {
  // In a task of its own, as an event is, and with time before the next frame for what React puts off to the next task.
  await task();
  const started = performance.now();
  act();
  await task();
  await task();
  for (;;) {
    await frame();
    const done = isDone();
    await task();
    const taken = performance.now() - started;
    if (done) return taken;
    if (taken > patience) throw new Error("What was asked for never came to the screen.");
  }
}

/** Just before the next frame is drawn. */
function frame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** One channel for all tasks: to open one takes longer than what is measured. */
const { port1, port2 } = new MessageChannel();
port1.start();

/** The next task: if asked for just before a frame is drawn, the main thread has drawn it by then. */
function task() {
  return new Promise((resolve) => {
    port1.addEventListener("message", () => resolve(undefined), { once: true });
    port2.postMessage(undefined);
  });
}
