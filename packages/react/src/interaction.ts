import { Announcements } from "./gestures/Announcements.js";
import { createGestures } from "./gestures/gestures.js";
import { Marquee } from "./Marquee.js";
import { ZoomBar } from "./panels/ZoomBar.js";

/** What it takes to go through a map: fetched once its picture is there, which needs none of it. */
export const interaction = { Announcements, createGestures, Marquee, ZoomBar };
