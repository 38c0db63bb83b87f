import type { Upgrade } from "./upgrade.js";

/**
 * One step per version, each in its own file under `upgrades/`. Version 1 is the first, so there is nothing to upgrade
 * from yet.
 */
export const upgrades: readonly Upgrade[] = [];
