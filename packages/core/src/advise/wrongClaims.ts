import type { WeighedReading } from "../analyze/weigh.js";
import type { Member } from "../model/committee.js";
import { pointer } from "../model/pointer.js";
import { signsOfDeciding, signsOfVeto } from "./deciders.js";
import type { Scene } from "./scene.js";

/** A claim of buy-in that did not hold. */
export interface WrongClaim {
  /** Whose buy-in was claimed. */
  readonly id: string;
  readonly claimed: number;
  /** What the buyer said or did since, where that is what stands against it. */
  readonly shown?: number;
  /** JSON Pointers to the claim and to what stands against it. */
  readonly because: readonly string[];
}

/**
 * The claims that did not hold, one per person: the one that is farthest from the newest word or act of the buyer since,
 * if it is a wide gap; else, as the deal did not come in, a yes claimed of someone whose yes it needed.
 */
export function wrongClaims(scene: Scene): readonly WrongClaim[] {
  return scene.people.flatMap((member) => againstEvidence(member, scene) ?? againstOutcome(member, scene) ?? []);
}

function againstEvidence({ id }: Member, scene: Scene): WrongClaim | undefined {
  let worst: WrongClaim | undefined;
  let widest = scene.assumptions.wideGap;
  for (const claim of readingsOf(id, scene).filter(({ tier }) => tier === "claim")) {
    const shown = newestSince(claim, readingsOf(id, scene));
    if (!shown || Math.abs(claim.value - shown.value) < widest) continue;
    widest = Math.abs(claim.value - shown.value);
    const because = [claim, shown].map(({ path }) => pointer("stakeholders", id) + path);
    worst = { id, claimed: claim.value, shown: shown.value, because };
  }
  return worst;
}

/** A present claim without a date may be of any day, so anything may stand against it. */
function newestSince({ at, age }: WeighedReading, readings: readonly WeighedReading[]): WeighedReading | undefined {
  return readings
    .filter(
      (reading) => reading.tier !== "claim" && reading.tier !== "inference" && (at === undefined || reading.age <= age),
    )
    .toSorted((one, other) => one.age - other.age)[0];
}

function againstOutcome(member: Member, scene: Scene): WrongClaim | undefined {
  const { id } = member;
  const { placements, assumptions } = scene.analysis;
  const { buyIn: mark } = placements[id]!;
  const say =
    scene.deal.status === "lost"
      ? [...signsOfDeciding(member, scene), ...signsOfVeto(member, scene)]
      : signsOfDeciding(member, scene);
  if (say.length === 0 || mark.type !== "claimed" || mark.value < assumptions.line) return undefined;
  const claim = readingsOf(id, scene).find(
    ({ tier, leftOut, value }) => tier === "claim" && !leftOut && value === mark.value,
  );
  return { id, claimed: mark.value, because: [pointer("stakeholders", id) + claim!.path, ...say] };
}

/** All readings of buy-in up to the day, those that a newer claim has replaced among them. */
function readingsOf(id: string, { analysis: { estimates } }: Scene): readonly WeighedReading[] {
  const { buyIn } = estimates[id]!;
  return buyIn.type === "unknown" ? [] : buyIn.readings.filter(({ leftOut }) => leftOut !== "future");
}
