import fc from "fast-check";

/**
 * Property tests look for new counterexamples on every run at a desk. Where a change is judged they use one seed, so
 * that the same commit always gets the same answer. Shrinking a counterexample ends after a while.
 */
fc.configureGlobal({
  interruptAfterTimeLimit: 30_000,
  ...(process.env["CI"] ? { seed: 19940330 } : {}),
});
