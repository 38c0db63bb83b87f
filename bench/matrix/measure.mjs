import { openContender } from "./browse.mjs";

/** @import { Browser, CDPSession, Page } from "playwright" */

/** What the main thread did, in milliseconds. @typedef {{ task: number, layout: number, style: number }} Work */
/** One thing measured: work of the main thread, and time until it could be seen, in milliseconds. @typedef {{ work: Work, wall: number }} Sample */
/** Someone is moved by new data, or dragged by hand. @typedef {"show" | "ready" | "move" | "drag" | "commit" | keyof typeof ways} Act */
/**
 * What was measured on one page. Only ours is gone through, fetches more once it is shown, and has commits apart from drags.
 * @typedef {Partial<Record<Act, Sample>>} Samples
 */

/** Half a second of dragging is not noted, so that code which runs often is measured as it runs then; a second is, or as much as there is time for. */
const warmUp = { most: 30, budget: 200, from: 0 };
const measured = { most: 60, budget: 400, from: 30 };
/** Ways to go through what is drawn, in this order, and how many steps of each are measured. */
const ways = { point: 20, select: 10, closer: 2, along: 20 };
/** A commit follows a drag of its own, as by hand. */
const commits = 3;
/** How long a page may work on after what was asked for is seen, in milliseconds. */
const rest = 50;

/**
 * Measures a contender on a fresh page in a fresh process: what it takes to show `count` points, then to move one.
 * @param {Browser} browser
 * @param {{ address: string, later: ReadonlySet<string> }} served the page, and the files on it that come after a first paint
 * @param {{ contender: string, count: number }} what
 * @returns {Promise<Samples>}
 */
export async function measureContender(browser, { address, later }, what) {
  const page = await openContender(browser, address, what);
  try {
    const session = await page.context().newCDPSession(page);
    // The thread's own clock: what other programs take in between is not counted.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return await measurePage(page, session, later);
  } finally {
    await page.context().close();
  }
}

/**
 * @param {Page} page
 * @param {CDPSession} session
 * @param {ReadonlySet<string>} later
 * @returns {Promise<Samples>}
 */
async function measurePage(page, session, later) {
  const release = await holdFiles(session, later);
  const show = await sample(page, session, "bench.show().then((time) => [time])");
  await page.evaluate("bench.check()");
  const ready = await measureReady(page, session, { show, release });
  // A mouse that has been over the page is a pointer that can be captured.
  await page.mouse.move(990, 790);
  /** @type {Samples} */
  const samples = { show, ...(ready && { ready }) };
  if (await can(page, "move")) samples.move = await sampleSteps(page, session, "move");
  if (!(await can(page, "drag"))) return samples;
  await page.evaluate("bench.grab()");
  samples.drag = await sampleSteps(page, session, "drag");
  if (!(await can(page, "commit"))) return samples;
  samples.commit = await measureCommit(page, session);
  for (const [way, steps] of /** @type {[keyof typeof ways, number][]} */ (Object.entries(ways))) {
    samples[way] = await sample(page, session, `bench.go("${way}", ${steps})`);
  }
  return samples;
}

/**
 * Files that come later wait, as if the network were slow: a first paint is measured without what comes after it.
 * @param {CDPSession} session
 * @param {ReadonlySet<string>} later
 * @returns {Promise<() => Promise<void>>} how to let them come
 */
async function holdFiles(session, later) {
  /** @type {string[]} */
  const held = [];
  session.on("Fetch.requestPaused", ({ requestId }) => held.push(requestId));
  await session.send("Fetch.enable", { patterns: [...later].map((file) => ({ urlPattern: `*/${file}` })) });
  return async () => {
    await Promise.all(held.map((requestId) => session.send("Fetch.continueRequest", { requestId })));
    await session.send("Fetch.disable");
  };
}

/**
 * Whether a contender has that way to be moved.
 * @param {Page} page
 * @param {"move" | "drag" | "commit"} act
 * @returns {Promise<boolean>}
 */
function can(page, act) {
  return page.evaluate(`bench.${act} !== undefined`);
}

/**
 * Steps in a row, after some that are not noted.
 * @param {Page} page
 * @param {CDPSession} session
 * @param {"move" | "drag"} act
 * @returns {Promise<Sample>}
 */
async function sampleSteps(page, session, act) {
  await page.evaluate(`bench.${act}(${JSON.stringify(warmUp)})`);
  return sample(page, session, `bench.${act}(${JSON.stringify(measured)})`);
}

/**
 * Letting go several times, of a drag each.
 * @param {Page} page
 * @param {CDPSession} session
 * @returns {Promise<Sample>}
 */
async function measureCommit(page, session) {
  const samples = [];
  for (let from = 90; from < 90 + commits * 2; from += 2) {
    if (samples.length > 0) {
      await page.evaluate("bench.grab()");
      await page.evaluate(`bench.drag(${JSON.stringify({ most: 1, budget: 0, from })})`);
    }
    samples.push(await sample(page, session, `bench.commit(${JSON.stringify({ most: 1, budget: 0, from })})`));
  }
  return meanOf(samples);
}

/**
 * From the start until everything can be used: the first paint, and loading what is fetched after it.
 * @param {Page} page
 * @param {CDPSession} session
 * @param {{ show: Sample, release: () => Promise<void> }} shown
 * @returns {Promise<Sample | undefined>} nothing for those who fetch nothing more
 */
async function measureReady(page, session, { show, release }) {
  const before = await readWork(session);
  const started = performance.now();
  await release();
  if (!(await page.evaluate("bench.ready !== undefined"))) return undefined;
  await page.evaluate("bench.ready()");
  const wall = show.wall + performance.now() - started;
  await page.waitForTimeout(rest);
  const after = await readWork(session);
  const until = (/** @type {keyof Work} */ name) => show.work[name] + after[name] - before[name];
  return { work: { task: until("task"), layout: until("layout"), style: until("style") }, wall };
}

/**
 * Work and time per step of an expression that runs steps on the page and gives the time of each.
 * @param {Page} page
 * @param {CDPSession} session
 * @param {string} expression
 * @returns {Promise<Sample>}
 */
async function sample(page, session, expression) {
  await page.waitForTimeout(rest);
  const before = await readWork(session);
  const times = /** @type {number[]} */ (await page.evaluate(expression));
  await page.waitForTimeout(rest);
  const after = await readWork(session);
  const share = (/** @type {keyof Work} */ name) => (after[name] - before[name]) / times.length;
  const work = { task: share("task"), layout: share("layout"), style: share("style") };
  return { work, wall: mean(times) };
}

/**
 * @param {CDPSession} session
 * @returns {Promise<Work>}
 */
async function readWork(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  const read = (/** @type {string} */ wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN) * 1000;
  return {
    task: read("TaskDuration"),
    layout: read("LayoutDuration"),
    style: read("RecalcStyleDuration"),
  };
}

/**
 * @param {readonly Sample[]} samples
 * @returns {Sample}
 */
function meanOf(samples) {
  const of = (/** @type {keyof Work} */ name) => mean(samples.map(({ work }) => work[name]));
  const work = { task: of("task"), layout: of("layout"), style: of("style") };
  return { work, wall: mean(samples.map(({ wall }) => wall)) };
}

/** @param {readonly number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
