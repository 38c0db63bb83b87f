import type { Command } from "./command.js";
import { commands } from "./commands.js";

/** Commands that are about the deal as a whole, and so name nothing in it. */
const ofTheDeal: readonly string[] = ["changeDeal", "setRule"];

/**
 * Whether something can be carried out as a command, as a caller without types may send anything. What it would put
 * into the deal is checked there.
 */
export function isCommand(sent: unknown): sent is Command {
  if (typeof sent !== "object" || sent === null) return false;
  const { type, id, change, commands: parts } = sent as Partial<Record<string, unknown>>;
  if (type === "together") return Array.isArray(parts);
  if (typeof type !== "string" || !Object.hasOwn(commands, type)) return false;
  if (typeof id !== "string" && !ofTheDeal.includes(type)) return false;
  return !type.startsWith("change") || (typeof change === "object" && change !== null);
}
