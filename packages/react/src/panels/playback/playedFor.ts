import type { Moment } from "../../moment.js";
import { indexOf, type Stop } from "../../stops.js";

/** How long a review is shown, and how long the way to the next takes, in milliseconds. */
const [rest, way] = [700, 1300];
const leg = rest + way;

/** How people go from one review to the next: seen on their way, or at once. */
export type Pace = "glide" | "jump";

/** Where playback is that set out from a moment so many milliseconds ago; nothing once it has come to today. */
export function playedFor(stops: readonly Stop[], start: Moment, milliseconds: number, pace: Pace): Moment | undefined {
  const elapsed = indexOf(stops, start) * leg + elapsedIn(start, pace) + milliseconds;
  const review = stops[Math.floor(elapsed / leg)]?.review;
  if (!review) return undefined;
  const share = pace === "jump" ? 0 : Math.max(0, ((elapsed % leg) - rest) / way);
  return { review: review.id, share };
}

/** How much of its leg is behind a moment. Whoever jumps goes from between two reviews to the second. */
function elapsedIn({ share }: Moment, pace: Pace): number {
  if (share === 0) return 0;
  return pace === "jump" ? leg : rest + share * way;
}
