import type { Command, CommandOf, DealStore } from "@buyinmap/core";

/**
 * What a trial would change, as commands. Of someone moved several times only where they ended up counts: the places in
 * between were tried, and nobody claimed them.
 */
export function trialCommands(store: DealStore): readonly Command[] {
  const merged: Command[] = [];
  for (const { command } of store.get().past) {
    const earlier = merged.findIndex((one) => one.type === "assess" && command.type === "assess" && one.id === command.id);
    if (earlier < 0) merged.push(command);
    else merged[earlier] = { ...(merged[earlier] as CommandOf<"assess">), ...(command as CommandOf<"assess">) };
  }
  return merged;
}
