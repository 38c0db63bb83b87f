import { openContender } from "./browse.mjs";

/** @import { Browser, CDPSession, Page } from "playwright" */

/** What the main thread did, in milliseconds. @typedef {{ task: number, layout: number, style: number }} Work */
/** One thing measured: work of the main thread, and time until it could be seen, in milliseconds. @typedef {{ work: Work, wall: number }} Sample */
/** @typedef {"show" | "ready" | "move" | "commit" | keyof typeof ways} Act */
/** How many of all are shown. @typedef {{ marks: number, names: number }} Drawn */
/**
 * What was measured on one page. Only ours is gone through, fetches more once it is shown, has commits apart from moves, and draws less
 * than all.
 * @typedef {Partial<Record<Act, Sample>> & { drawn?: Drawn }} Samples
 */

/** Steps that are not noted, so that code which runs often is measured as it runs then. */
const warmUp = { most: 5, budget: 200, from: 0 };
const measured = { most: 20, budget: 400, from: 5 };
/** Ways to go through what is drawn, in this order, and how many steps of each are measured. */
const ways = { point: 20, select: 10, closer: 2, along: 20 };
/** A commit follows a drag of its own, as by hand. */
const commits = 3;
/** How long a page may work on after what was asked for is seen, in milliseconds. */
const rest = 50;

/**
 * Measures a contender on a fresh page in a fresh process: what it takes to show `count` points, then to move one.
 * @param {Browser} browser
 * @param {string} address
 * @param {{ contender: string, count: number }} what
 * @returns {Promise<Samples>}
 */
export async function measureContender(browser, address, what) {
  const page = await openContender(browser, address, what);
  try {
    const session = await page.context().newCDPSession(page);
    // The thread's own clock: what other programs take in between is not counted.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return await measurePage(page, session);
  } finally {
    await page.context().close();
  }
}

/**
 * @param {Page} page
 * @param {CDPSession} session
 * @returns {Promise<Samples>}
 */
async function measurePage(page, session) {
  const release = await holdFiles(page);
  const show = await sample(page, session, "bench.show().then((time) => [time])");
  const ready = await measureReady(page, session, { show, release });
  const drawn = /** @type {Drawn | undefined} */ (await page.evaluate("bench.drawn()"));
  // A mouse that has been over the page is a pointer that can be captured.
  await page.mouse.move(990, 790);
  await page.evaluate("bench.grab()");
  await page.evaluate(`bench.move(${JSON.stringify(warmUp)})`);
  const move = await sample(page, session, `bench.move(${JSON.stringify(measured)})`);
  if (!(await page.evaluate("bench.commit !== undefined"))) return { show, move };

  const samples = [];
  for (let from = 30; from < 30 + commits * 2; from += 2) {
    if (samples.length > 0) {
      await page.evaluate("bench.grab()");
      await page.evaluate(`bench.move(${JSON.stringify({ most: 1, budget: 0, from })})`);
    }
    samples.push(await sample(page, session, `bench.commit(${JSON.stringify({ most: 1, budget: 0, from })})`));
  }
  /** @type {Partial<Record<keyof typeof ways, Sample>>} */
  const gone = {};
  for (const [way, steps] of /** @type {[keyof typeof ways, number][]} */ (Object.entries(ways))) {
    gone[way] = await sample(page, session, `bench.go("${way}", ${steps})`);
  }
  return { show, ...(ready && { ready }), move, commit: meanOf(samples), ...gone, ...(drawn && { drawn }) };
}

/**
 * What is fetched from now on waits, as if the network were slow: a first paint is measured without what comes after it.
 * @param {Page} page
 * @returns {Promise<() => Promise<void>>} how to let it come
 */
async function holdFiles(page) {
  /** @type {() => void} */
  let open = () => {};
  /** @type {Promise<void>} */
  const opened = new Promise((resolve) => {
    open = resolve;
  });
  await page.route("**/assets/**", async (route) => {
    await opened;
    await route.continue();
  });
  return async () => {
    open();
    await page.unrouteAll({ behavior: "wait" });
  };
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
