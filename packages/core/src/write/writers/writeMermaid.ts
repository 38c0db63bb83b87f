import type { Analysis } from "../../analyze/analyze.js";
import { scoreOf } from "../../analyze/metrics/placements.js";
import { committee, type Member } from "../../model/committee.js";
import type { Deal } from "../../model/deal.js";
import type { KnownRole } from "../../model/role.js";
import type { ZoneName } from "../../model/zone.js";
import { matrixWords, type MatrixWords } from "../../words/english/matrix.js";
import { roleNames } from "../../words/english/roles.js";
import { zoneTitles } from "../../words/english/zones.js";
import { quoteMermaid } from "./quoteMermaid.js";

/** Texts in another language, or a host's own; whatever is left out is said in English. */
export interface ChartWords {
  readonly matrix?: Partial<MatrixWords>;
  readonly roles?: Readonly<Record<string, string>>;
  readonly zones?: Partial<Record<ZoneName, string>>;
}

/** Mermaid counts its quarters from the top right, against the clock; buy-in grows upwards. */
const quarters: readonly ZoneName[] = ["leanOn", "strengthen", "keepInView", "winOver"];

/**
 * The map as a Mermaid `quadrantChart` (Mermaid 10 or later), for pages that draw Mermaid from text. Everyone with both
 * scores is a point, in the committee's order; how many are left out stands in a comment. Mermaid divides a chart in
 * the middle, so scores below a threshold are spread over 0..0.5 and those from it on over 0.5..1: everyone is in the
 * quarter that bears their zone's name, and who stands on a threshold stands on the border.
 * @example
 * const deal = { id: "d", name: "Northwind", stakeholders: { cfo: { name: "Dana", influence: 90, buyIn: 45 } } };
 * writeMermaid(deal, analyze(deal, { asOf: "2026-11-22" })).split("\n").at(-2); // '  "Dana": [0.9, 0.38]'
 */
export function writeMermaid(deal: Deal, analysis: Analysis, words: ChartWords = {}): string {
  const say = { ...matrixWords, ...words.matrix };
  const zones = { ...zoneTitles, ...words.zones };
  const members = committee(deal, analysis.asOf);
  const points = pointsOf(members, analysis, { ...words, matrix: say });
  const missing = members.length - points.length;
  const { influence, buyIn } = say.axisEnds;
  const lines = [
    `title ${quoteMermaid(deal.name).slice(1, -1)}`,
    `x-axis ${quoteMermaid(influence.low)} --> ${quoteMermaid(influence.high)}`,
    `y-axis ${quoteMermaid(buyIn.low)} --> ${quoteMermaid(buyIn.high)}`,
    ...quarters.map((zone, index) => `quadrant-${index + 1} ${quoteMermaid(zones[zone])}`),
    ...(missing > 0 ? [`%% ${say.leftOutOfChart(missing, String(missing)).replaceAll(/\s+/g, " ")}`] : []),
    ...points,
  ];
  return `quadrantChart\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function pointsOf(
  members: readonly Member[],
  { placements, assumptions }: Analysis,
  words: ChartWords,
): readonly string[] {
  const taken = new Set<string>();
  return members.flatMap((member) => {
    const placed = placements[member.id]!;
    const [influence, buyIn] = [scoreOf(placed.influence), scoreOf(placed.buyIn)];
    if (influence === undefined || buyIn === undefined) return [];
    const x = shareOf(influence, assumptions.highInfluence);
    const y = shareOf(buyIn, assumptions.line);
    return [`${quoteMermaid(nameOnce(nameOf(member, words), taken))}: [${x}, ${y}]`];
  });
}

/** Two decimals, from 0 to 1: at least 0.5 from the threshold on, and less below it whatever the rounding. */
function shareOf(score: number, threshold: number): number {
  if (score < threshold) return Math.min(0.49, round((score / threshold) * 0.5));
  return threshold === 100 ? 0.5 : round(0.5 + ((score - threshold) / (100 - threshold)) * 0.5);
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}

function nameOf({ stakeholder: { name, title, email, roles = [] } }: Member, words: ChartWords): string {
  const names: Readonly<Record<string, string>> = { ...roleNames, ...words.roles };
  const inRoles = roles.map((role) => names[role as KnownRole] ?? role).join(", ");
  return [name, title, email, inRoles].find((text) => text?.trim()) ?? (words.matrix?.unnamed ?? matrixWords.unnamed);
}

/** Points of one name cannot be told apart, so the second is numbered. */
function nameOnce(name: string, taken: Set<string>): string {
  let unique = name;
  for (let count = 2; taken.has(unique); count += 1) unique = `${name} (${count})`;
  taken.add(unique);
  return unique;
}
