import { chromium } from "playwright";
import { launchOptions } from "../../scripts/browser.mjs";

/** @import { Browser, Page } from "playwright" */

/** Frames come as fast as they are drawn: waiting for a screen would make everything quick look the same. */
const unpaced = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

export function launchBrowser() {
  const { args = [], ...options } = launchOptions();
  return chromium.launch({ ...options, args: [...args, ...unpaced] });
}

/**
 * A fresh page in a fresh process, ready to show a contender.
 * @param {Browser} browser
 * @param {string} address
 * @param {{ contender: string, count: number }} what
 * @returns {Promise<Page>}
 */
export async function openContender(browser, address, { contender, count }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on("pageerror", (error) => console.error(`${contender} at ${count}: ${error.message}`));
  await page.goto(`${address}?contender=${contender}&count=${count}`);
  await page.waitForFunction("window.bench !== undefined");
  return page;
}
