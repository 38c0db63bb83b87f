import { researchTopics, type Command, type Deal, type Research, type Seller } from "@buyinmap/core";
import type { Me } from "./me.js";

/** The id under which someone is on a deal's team, found by id, then email, then name; else the id they would get. */
export function sellerIdOf(deal: Deal, me: Me): string {
  const team = Object.entries(deal.team ?? {});
  const found =
    team.find(([id]) => id === me.id) ??
    team.find(([, { email }]) => email !== undefined && same(email, me.email)) ??
    team.find(([, { name }]) => same(name, me.name));
  return found?.[0] ?? me.id;
}

/** A command that someone signs; whoever is not on the team yet joins it in the same step. */
export function signAs(deal: Deal, me: Me | undefined, command: Command): Command {
  if (!me || !signs(command, me.id) || deal.team?.[me.id]) return command;
  const seller: Seller = { name: me.name, ...(me.email ? { email: me.email } : {}) };
  return { type: "together", commands: [{ type: "addSeller", id: me.id, seller }, command] };
}

function signs(command: Command, id: string): boolean {
  if (command.type === "together") return command.commands.some((part) => signs(part, id));
  if (command.type === "assess") return command.by === id;
  if (command.type === "addReading") return command.reading.by === id;
  if (command.type === "addAsk") return command.ask.by === id;
  if (command.type === "addStep") return command.step.owner === id;
  if (command.type === "changeStep") return command.change.owner === id;
  if (command.type === "addPitch") return command.pitch.seller === id;
  if (command.type === "changeStakeholder" || command.type === "changeDeal") return learned(command.change.research, id);
  return false;
}

function learned(research: Research | null | undefined, id: string): boolean {
  return researchTopics.some((topic) => research?.[topic]?.some(({ by }) => by === id));
}

function same(one: string, other: string | undefined): boolean {
  return other !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase();
}
