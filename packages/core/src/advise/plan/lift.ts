/** Someone who has to move, and how far, in points of buy-in. */
export interface Lift {
  readonly id: string;
  /** Absent where nothing is known of their view. */
  readonly from?: number;
  readonly to: number;
  readonly effort: number;
}

export interface LiftOptions {
  /** Effort that a point takes, by person, in any unit; 1 for whoever is not named. */
  readonly perPoint?: Readonly<Record<string, number>>;
}

/** What some lifts take together. */
export function effortOfLifts(lifts: readonly Lift[]): number {
  let total = 0;
  for (const { effort } of lifts) total += effort;
  return total;
}
