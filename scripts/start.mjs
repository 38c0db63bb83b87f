import { join } from "node:path";
import { root } from "./run.mjs";
import { setup } from "./setup.mjs";

await setup();
// Vite is there only now.
const { createServer } = await import("vite");
const server = await createServer({ root: join(root, "examples/planner"), server: { open: hasDesktop() } });
await server.listen();
console.log("\n  Buy-in Map: the planner, on sample deals. Everything stays in your browser.\n");
server.printUrls();
server.bindCLIShortcuts({ print: true });

function hasDesktop() {
  const { CI, DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION } = process.env;
  if (CI || SSH_CONNECTION) return false;
  return process.platform !== "linux" || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}
