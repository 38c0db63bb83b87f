import type { Member } from "../model/committee.js";
import { pointer } from "../model/pointer.js";
import { concernsOf } from "./concerns.js";
import type { Scene } from "./scene.js";

/** Something that a person has noted under a tag which others may share. */
export interface Tagged {
  readonly kind: "criterion" | "reason" | "concern";
  /** As it is written, without what surrounds it. */
  readonly tag: string;
  readonly text: string;
  /** JSON Pointer to where it stands. */
  readonly path: string;
}

/**
 * What someone will judge by, why they themselves want it, and what holds them back, as far as it bears a tag: criteria
 * that weigh at least half of their heaviest, reasons of their own, and concerns that are still open. Hopes hold nobody
 * back.
 */
export function taggedBy(member: Member, scene: Scene): readonly Tagged[] {
  const { id, stakeholder } = member;
  const { criteria = [], reasons = [] } = stakeholder;
  const heaviest = Math.max(0, ...criteria.map(({ weight = 0 }) => weight));
  const found: Tagged[] = [];
  criteria.forEach(({ text, about, weight = heaviest }, index) => {
    if (weight >= heaviest / 2) note("criterion", text, about, pointer("stakeholders", id, "criteria", String(index)));
  });
  reasons.forEach(({ text, about, voicedBy, at = scene.analysis.asOf }, index) => {
    const isTheirs = voicedBy === "buyer" && at <= scene.analysis.asOf;
    if (isTheirs) note("reason", text, about, pointer("stakeholders", id, "reasons", String(index)));
  });
  for (const { type, text, about, path } of concernsOf(member, ["suspected", "voiced"], scene)) {
    if (type !== "hope") note("concern", text, about, path);
  }
  return found;

  function note(kind: Tagged["kind"], text: string, about: string | undefined, path: string): void {
    const tag = about?.trim();
    if (tag) found.push({ kind, tag, text, path });
  }
}

/** Whether two texts say the same, however they are written. */
export function isSameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** A text as it is compared: without case, and without what surrounds it. */
export function plain(text: string): string {
  return text.trim().toLowerCase();
}
