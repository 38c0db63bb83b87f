import { enablePatches, Immer, type Patch } from "immer";
import type { Deal } from "../model/deal.js";
import { fail, succeed, type Result } from "../result.js";
import { check } from "./check.js";
import type { Command } from "./command.js";
import { commands } from "./commands.js";
import { copyOf } from "./copyOf.js";
import { isCommand } from "./isCommand.js";
import type { EditIssue } from "./issue.js";

enablePatches();
/** Freezing would reach into the deal that was given, and read all of it for a change of one mark. */
const immer = new Immer({ autoFreeze: false });

/** The next deal, the patches that lead there, and those that lead back. */
export interface Change {
  readonly deal: Deal;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/** How deep `together` may nest. */
const deepest = 16;

/**
 * Carries a command out on a copy. The given deal is never changed; parts that stay the same are shared. A command
 * that would leave a deal that cannot be read back (a score out of range, a tie to nobody) is refused whole.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: {} } };
 * const result = apply(deal, { type: "assess", id: "cfo", buyIn: 45, at: "2026-11-22", by: "rae" });
 * result.value.deal.stakeholders.cfo; // { buyIn: 45, assessedAt: "2026-11-22", assessedBy: "rae" }
 */
export function apply(deal: Deal, command: Command): Result<Change, EditIssue> {
  let refused: EditIssue | undefined;
  let stumbled: unknown;
  const [next, patches, inverse] = immer.produceWithPatches(deal, (draft) => {
    try {
      refused = carry(draft, copyOf(command), 0);
    } catch (error) {
      // Over what an earlier command of the same step has brought in without types: the check says what that was.
      stumbled = error;
    }
  });
  if (refused) return fail([refused]);
  const issues = check(next, patches);
  if (issues.length > 0) return fail(issues);
  if (stumbled !== undefined) throw stumbled;
  return succeed({ deal: next, patches, inverse });
}

/** Applies patches made elsewhere, from the same deal. */
export function applyPatches(deal: Deal, patches: readonly Patch[]): Deal {
  return immer.applyPatches(deal, patches);
}

function carry(draft: Deal, command: Command, depth: number): EditIssue | undefined {
  if (!isCommand(command)) return unknownCommand(command);
  if (command.type !== "together") return carryOne(draft, command);
  if (depth === deepest) return { code: "tooDeep", path: "" };
  for (const part of command.commands) {
    const refused = carry(draft, part, depth + 1);
    if (refused) return refused;
  }
  return undefined;
}

function carryOne(draft: Deal, command: Exclude<Command, { type: "together" }>): EditIssue | undefined {
  // The list pairs each type with its own function, which the compiler cannot follow through the index.
  const carryOut = commands[command.type] as (draft: Deal, command: never) => EditIssue | undefined;
  return carryOut(draft, command as never);
}

function unknownCommand(sent: unknown): EditIssue {
  const type: unknown = typeof sent === "object" && sent !== null ? Reflect.get(sent, "type") : undefined;
  return { code: "unknownCommand", path: "", found: typeof type === "string" ? type : typeof sent };
}
