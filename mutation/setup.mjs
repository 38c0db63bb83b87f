import fc from "fast-check";

/** One seed and few runs: a mutant is to be killed by the same test every time, and at the first counterexample. */
fc.configureGlobal({ seed: 19940330, numRuns: 25, endOnFailure: true });
