import { spawn } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository, as a path that ends without a separator. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * How a command ended: whether it succeeded, everything it printed, and how long it took in seconds.
 * @typedef {{ ok: boolean, output: string, seconds: number }} Outcome
 */

/**
 * Runs a command to its end, without input. Its output is kept, and also shown when `show` is true.
 * @param {readonly string[]} command the program and its arguments
 * @param {{ cwd?: string, env?: Record<string, string>, show?: boolean }} [options]
 * @returns {Promise<Outcome>}
 */
export function run([program, ...parameters], { cwd = root, env = {}, show = false } = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    let output = "";
    const end = (/** @type {boolean} */ ok) => resolve({ ok, output, seconds: (performance.now() - started) / 1000 });
    const child = spawn(program ?? "", parameters, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (/** @type {string} */ text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.on("error", (error) => {
      output += `${error.message}\n`;
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

/**
 * The command line of a tool that is installed here. It starts the tool's own file with Node, because the wrappers in
 * `node_modules/.bin` are shell scripts that Windows cannot start without a shell.
 * @param {string} name of the package
 * @param {readonly string[]} [parameters]
 * @returns {string[]}
 */
export function tool(name, parameters = []) {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : bin[name] ?? Object.values(bin)[0];
  return [process.execPath, join(folder, file), ...parameters];
}

/**
 * The command line of npm: the npm that started us, else the one beside Node.
 * @param {readonly string[]} parameters
 * @returns {string[]}
 */
export function npm(parameters) {
  const { npm_execpath: starter, APPDATA } = process.env;
  const homes = [
    starter?.endsWith("npm-cli.js") ? starter : undefined,
    join(process.execPath, "../node_modules/npm/bin/npm-cli.js"),
    join(process.execPath, "../../lib/node_modules/npm/bin/npm-cli.js"),
    APPDATA && join(APPDATA, "npm/node_modules/npm/bin/npm-cli.js"),
  ];
  const file = homes.find((path) => path && existsSync(path));
  return file ? [process.execPath, file, ...parameters] : ["npm", ...parameters];
}

/**
 * Whether a module was started by Node, rather than imported.
 * @param {string} url its `import.meta.url`
 */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}
