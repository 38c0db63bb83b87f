import type { Analysis } from "../analyze.js";
import type { Explainer, Found, Params, Part } from "../explanation.js";
import { latestClaim } from "../estimate.js";
import type { WeighedReading } from "../weigh.js";
import { assumed } from "./known.js";

/** Evidence, and what it comes to. */
export const evidence: readonly Explainer[] = [
  {
    id: "reading.mass",
    path: "estimates.{id}.{axis}.readings.{index}.mass",
    params: (analysis, found) => ({ axis: found.axis, ...paramsOf(readingAt(analysis, found)) }),
    parts: (analysis, { id, axis, index }) => {
      const reading = readingAt(analysis, { id, axis, index });
      if (!reading || reading.leftOut) return [];
      return [
        assumed(`mass.${reading.tier}`),
        { of: `estimates.${id}.${axis}.readings.${index}.age` },
        assumed("halfLife"),
      ];
    },
  },
  ...(["value", "age"] as const).map(
    (field): Explainer => ({
      id: `reading.${field}`,
      path: `estimates.{id}.{axis}.readings.{index}.${field}`,
      params: (analysis, found) => ({ axis: found.axis, ...paramsOf(readingAt(analysis, found)) }),
    }),
  ),
  {
    id: "estimate.mean",
    path: "estimates.{id}.{axis}.mean",
    params: byAxis,
    parts: (analysis, found) => [prior, ...readingParts(analysis, found), ...effectParts(analysis, found)],
  },
  ...(["a", "b"] as const).map(
    (field): Explainer => ({
      id: `estimate.${field}`,
      path: `estimates.{id}.{axis}.${field}`,
      params: byAxis,
      parts: (analysis, found) => [
        { id: "prior", value: 1 },
        ...readingParts(analysis, found),
        ...effectParts(analysis, found),
      ],
    }),
  ),
  ...(["low", "high", "sd"] as const).map(
    (field): Explainer => ({
      id: `estimate.${field}`,
      path: `estimates.{id}.{axis}.${field}`,
      params: byAxis,
      parts: (_, { id, axis }) => [
        { of: `estimates.${id}.${axis}.mean` },
        { of: `estimates.${id}.${axis}.a` },
        { of: `estimates.${id}.${axis}.b` },
        ...(field === "sd" ? [] : [assumed("tail")]),
      ],
    }),
  ),
  {
    id: "placement",
    path: "placements.{id}.{axis}.value",
    params: ({ placements }, { id, axis }) => ({ axis, basis: placements[id]?.[axis].type ?? "unknown" }),
    parts: (analysis, found) => {
      const { id, axis } = found;
      if (analysis.placements[id]?.[axis].type !== "claimed") return [{ of: `estimates.${id}.${axis}.mean` }];
      const placed = analysis.placements[id][axis];
      return readings(analysis, found).flatMap(({ tier, leftOut, value }, index) => {
        return tier === "claim" && !leftOut && value === placed.value
          ? [{ of: `estimates.${id}.${axis}.readings.${index}.value` }]
          : [];
      });
    },
  },
  {
    id: "claimGap",
    path: "claimGaps.{id}.{axis}",
    params: byAxis,
    parts: (analysis, found) => {
      const claim = latestClaim(readings(analysis, found).filter(({ leftOut }) => !leftOut));
      const gap = analysis.claimGaps[found.id]?.[found.axis];
      if (!claim || gap === undefined) return [];
      return [
        { id: "claim", value: claim.value, params: paramsOf(claim) },
        { id: "otherEvidence", value: claim.value - gap, parts: readingParts(analysis, found, claim) },
      ];
    },
  },
  {
    id: "advocacy.rung",
    path: "advocacy.{id}.rung",
    params: ({ advocacy }, { id }) => ({ why: advocacy[id]?.why.join(" ") ?? "" }),
  },
  {
    id: "raters.claims",
    path: "raters.sellers.{id}.claims",
    params: (_, { id }) => ({ seller: id }),
  },
  {
    id: "raters.meanClaimGap",
    path: "raters.sellers.{id}.meanClaimGap",
    params: (_, { id }) => ({ seller: id }),
    parts: (_, { id }) => [{ of: `raters.sellers.${id}.claims` }],
  },
  {
    id: "raters.disagreement",
    path: "raters.disagreement.{id}.{axis}",
    params: byAxis,
    parts: (analysis, found) =>
      readings(analysis, found).flatMap((reading, index) => {
        if (reading.tier !== "claim" || reading.leftOut || reading.by === undefined) return [];
        return [{ of: `estimates.${found.id}.${found.axis}.readings.${index}.value` }];
      }),
  },
  { id: "raters.alpha", path: "raters.alpha.{axis}", params: byAxis },
  ...(["own", "suspected", "voiced", "workedThrough"] as const).map(
    (field): Explainer => ({
      id: `reasons.${field}`,
      path: `reasons.{id}.${field}`,
    }),
  ),
  { id: "research.unsourced", path: "research.unsourced" },
];

/** Not knowing counts as one observation for and one against. */
const prior: Part = { id: "prior", value: 2 };

function byAxis(_: Analysis, { axis }: Found): Params {
  return { axis };
}

type At = Pick<Found, "id" | "axis">;

function readings({ estimates }: Analysis, { id, axis }: At): readonly WeighedReading[] {
  const estimate = estimates[id]?.[axis];
  return estimate?.type === "estimated" ? estimate.readings : [];
}

function readingAt(analysis: Analysis, found: At & Pick<Found, "index">): WeighedReading | undefined {
  return readings(analysis, found)[found.index];
}

/** The masses of all readings that count, but for one where one is left aside, the weightiest first. */
function readingParts(analysis: Analysis, found: At, aside?: WeighedReading): readonly Part[] {
  return readings(analysis, found)
    .map((reading, index) => ({ reading, index }))
    .filter(({ reading }) => reading.leftOut === undefined && reading !== aside)
    .toSorted((one, other) => other.reading.mass - one.reading.mass)
    .map(({ index }) => ({ of: `estimates.${found.id}.${found.axis}.readings.${index}.mass` }));
}

/** What steps were taken to have done to someone's buy-in. */
function effectParts({ effects }: Analysis, { id, axis }: At): readonly Part[] {
  if (axis !== "buyIn") return [];
  return effects
    .filter((effect) => effect.id === id)
    .flatMap(({ mean, mass }): Part[] => [
      ...(mean === undefined ? [] : [{ id: "effect.mean" as const, value: mean }]),
      ...(mass === undefined ? [] : [{ id: "effect.mass" as const, value: mass }]),
    ]);
}

function paramsOf(reading: WeighedReading | undefined): Params {
  if (!reading) return {};
  const { value, tier, at, by, age, leftOut } = reading;
  return {
    value,
    tier,
    age,
    ...(at === undefined ? {} : { at }),
    ...(by === undefined ? {} : { by }),
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}
