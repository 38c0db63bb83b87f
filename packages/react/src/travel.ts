import { describeMoment } from "./panels/playback/describeMoment.js";
import { PastTag } from "./panels/playback/PastTag.js";
import { ReviewPlayer } from "./panels/playback/ReviewPlayer.js";
import { showPast } from "./showPast.js";

/** What it takes to go back to earlier reviews: fetched where there are any. */
export const travel = { describeMoment, PastTag, ReviewPlayer, showPast };

/** See {@link travel}. */
export type Travel = typeof travel;
