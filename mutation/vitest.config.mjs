import { fileURLToPath } from "node:url";
import { BaseSequencer } from "vitest/node";
import { defineConfig } from "vitest/config";

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Files that take longest come last, so that most mutants are dead before them. Vitest itself would start with them. */
const slow = ["tests/laws/", "tests/analyze/committee.test.ts", "explain.test.ts", "committeeVote.test.ts", "threshold.test.ts"];

/** Vitest asks for a class here. */
class QuickestFirst extends BaseSequencer {
  /**
   * @override
   * @type {BaseSequencer["sort"]}
   */
  async sort(files) {
    return files.toSorted((one, other) => slowness(one.moduleId) - slowness(other.moduleId));
  }
}

/** @param {string} file */
function slowness(file) {
  return slow.findIndex((part) => file.includes(part));
}

/**
 * The tests that speak about math and analysis. Our packages are read from the copy that is mutated: `node_modules`
 * leads to the original.
 */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@buyinmap\/core$/, replacement: at("../packages/core/src/index.ts") },
      { find: /^@buyinmap\/core\/math$/, replacement: at("../packages/core/src/math.ts") },
    ],
  },
  test: {
    root: at(".."),
    environment: "node",
    include: ["tests/math/**/*.test.ts", "tests/analyze/**/*.test.ts", "tests/laws/analysis.test.ts", "tests/whatIf.test.ts"],
    setupFiles: [at("setup.mjs")],
    sequence: { sequencer: QuickestFirst },
    // Nothing here keeps anything between files, and to read the packages once for all of them halves the time.
    isolate: false,
    // A machine that is busy has killed no mutant.
    testTimeout: 300_000,
  },
});
