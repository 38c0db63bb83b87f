import { ruleSchema, sellerSchema, type Deal } from "../../model/deal.js";
import { defaultRule } from "../../model/defaultRule.js";
import { isRequired, type Fitting, type RecordSchema, type Schema } from "../../model/schema.js";
import { stakeholderSchema } from "../../model/stakeholder.js";
import { stepSchema } from "../../model/step.js";
import { tieSchema } from "../../model/tie.js";
import { checkShape } from "./checkShape.js";
import { nothingFound } from "./findings.js";
import { isRecord } from "./isRecord.js";

/**
 * What can be trusted of a deal that does not fit its schema: enough to check its references, so that they need not
 * wait until everything else is put right. Whoever is on the map or the team stays there, with the fields that fit.
 * Undefined when the map or the team itself is no record.
 */
export function soundParts(deal: unknown): Deal | undefined {
  if (!isRecord(deal)) return undefined;
  const { stakeholders, team = {}, ties, steps } = deal;
  if (!isRecord(stakeholders) || !isRecord(team)) return undefined;
  return {
    id: "sound",
    name: "sound",
    rule: { ...defaultRule, ...soundFields(ruleSchema, deal.rule) },
    stakeholders: soundEntries(stakeholders, (person) => soundFields(stakeholderSchema, person)),
    team: soundEntries(team, (seller) => ({ name: "sound", ...soundFields(sellerSchema, seller) })),
    ties: soundEntries(ties, (tie) => ifComplete(tieSchema, soundFields(tieSchema, tie))),
    steps: soundEntries(steps, (step) => ifComplete(stepSchema, soundFields(stepSchema, step))),
  };
}

function soundEntries<Entry>(entries: unknown, sound: (entry: unknown) => Entry | undefined): Record<string, Entry> {
  if (!isRecord(entries)) return {};
  const pairs = Object.entries(entries).map(([id, entry]) => [id, sound(entry)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, Entry] => pair[1] !== undefined));
}

function soundFields<Fields extends RecordSchema>(schema: Fields, record: unknown): Partial<Fitting<Fields>> {
  const fields = isRecord(record) ? Object.entries(record) : [];
  const sound = fields.filter(([key, value]) => Object.hasOwn(schema.shape, key) && fits(schema.shape[key]!, value));
  return Object.fromEntries(sound) as Partial<Fitting<Fields>>;
}

function ifComplete<Fields extends RecordSchema>(schema: Fields, record: Partial<Fitting<Fields>>) {
  const required = Object.keys(schema.shape).filter((key) => isRequired(schema.shape[key]!));
  return required.every((key) => Object.hasOwn(record, key)) ? (record as Fitting<Fields>) : undefined;
}

function fits(schema: Schema, value: unknown): boolean {
  const findings = nothingFound();
  checkShape(schema, value, [], findings);
  return findings.issues.length === 0;
}
