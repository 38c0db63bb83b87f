import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { isMain, run, tool } from "./run.mjs";

/** @import { LaunchOptions } from "playwright" */

/** For a browser that runs as root, without a graphics card, and leaves the network alone. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * How Playwright starts the browser of the tests. Looks for it and never installs it: configuration files are read by
 * many tools. Without a browser, Playwright's own message says what is missing.
 * @returns {LaunchOptions}
 */
export function launchOptions() {
  const executablePath = findBrowser();
  return { args: flags, ...(executablePath && { executablePath }) };
}

/**
 * The path of a Chromium, gotten if there is none: on Debian as root from its own packages, elsewhere from Playwright.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found && !existsSync(found)) throw new Error(`CHROME_PATH is ${found}, and there is no such file.`);
  if (found) return found;
  for (const get of [getFromDebian, getFromPlaywright]) {
    await get();
    const gotten = findBrowser();
    if (gotten) return gotten;
  }
  throw new Error("No Chromium found, and none could be gotten. Install one, or set CHROME_PATH to its program file.");
}

/** @returns {string | undefined} */
function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  return [ofPlaywright(), ...ofSystem()].find((path) => path && existsSync(path));
}

/** Where Playwright keeps the Chromium of its version, whether it is there or not. */
function ofPlaywright() {
  try {
    /** @type {typeof import("playwright")} */
    const { chromium } = createRequire(import.meta.url)("playwright");
    return chromium.executablePath();
  } catch {
    return undefined; // Not installed yet, or a platform that Playwright does not know.
  }
}

/** @returns {string[]} */
function ofSystem() {
  const { env } = process;
  if (process.platform === "darwin") {
    const homes = ["/Applications", join(env["HOME"] ?? "/", "Applications")];
    const programs = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return homes.flatMap((home) => programs.map((name) => `${home}/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === "win32") {
    const homes = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (home) => home !== undefined,
    );
    const programs = [
      "Google/Chrome/Application/chrome.exe",
      "Chromium/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
    ];
    return programs.flatMap((program) => homes.map((home) => join(home, program)));
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Ubuntu is left out on purpose: its `chromium` package only fetches a snap, which does not run in containers. */
async function getFromDebian() {
  const isDebian = existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  if (!isDebian || process.getuid?.() !== 0) return;
  console.log("Installing Chromium with apt-get");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run(["apt-get", "update"], { env, show: true });
  // Fonts are only recommended by the package, and text without a font has no width.
  const packages = ["chromium", "fonts-liberation", "fonts-dejavu-core"];
  await run(["apt-get", "install", "--yes", "--no-install-recommends", ...packages], { env, show: true });
}

async function getFromPlaywright() {
  console.log("Installing Chromium with Playwright");
  const withLibraries = process.platform === "linux" && process.getuid?.() === 0 ? ["--with-deps"] : [];
  await run(tool("playwright", ["install", ...withLibraries, "chromium"]), { show: true });
}

if (isMain(import.meta.url)) console.log(await ensureBrowser());
