"use client";

import { useCallback, useEffect, useState, type RefObject } from "react";
import { useLatest } from "../../hooks/useLatest.js";
import type { TimeTravel } from "../../hooks/useMoment.js";
import type { Moment } from "../../moment.js";
import { momentOf } from "./alongStops.js";
import { playedFor } from "./playedFor.js";

/** Calls back before each frame with its time in milliseconds, as a browser does. */
export interface Clock {
  readonly request: (tick: (time: number) => void) => number;
  readonly cancel: (handle: number) => void;
}

const frames: Clock = {
  request: (tick) => requestAnimationFrame(tick),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/** Whether time goes by, and the ways to start and stop it. */
export interface Playback {
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly pause: () => void;
}

/**
 * Lets time go by from the moment that is shown, from the first review when that is today, until it is today. Whoever
 * goes to another moment meanwhile, it goes on from there. It stops when the page is hidden.
 */
export function usePlayback(time: TimeTravel, clock: Clock = frames): Playback {
  const timeRef = useLatest(time);
  const [isPlaying, setPlaying] = useState(false);
  const pause = useCallback(() => setPlaying(false), []);
  const play = useCallback(() => {
    const { stops, moment, goTo } = timeRef.current;
    if (!moment) goTo(momentOf(stops[0]!));
    setPlaying(true);
  }, [timeRef]);

  useEffect(() => (isPlaying ? run(timeRef, clock, pause) : undefined), [isPlaying, timeRef, clock, pause]);
  useEffect(() => {
    const look = () => {
      if (document.hidden) pause();
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [pause]);
  return { isPlaying, play, pause };
}

/** Goes on from frame to frame until it is today, and then ends. What comes back stops it before. */
function run(timeRef: Readonly<RefObject<TimeTravel>>, clock: Clock, end: () => void): () => void {
  const pace = matchMedia("(prefers-reduced-motion: reduce)").matches ? "jump" : "glide";
  let start: { readonly moment: Moment; readonly at: number } | undefined;
  let sent: Moment | undefined;
  let handle = clock.request(tick);
  return () => clock.cancel(handle);

  function tick(now: number): void {
    const { stops, moment, goTo } = timeRef.current;
    if (!moment) return end();
    if (!start || !isSame(moment, sent)) start = { moment, at: now };
    sent = playedFor(stops, start.moment, now - start.at, pace);
    if (!isSame(moment, sent)) goTo(sent);
    if (!sent) return end();
    handle = clock.request(tick);
  }
}

function isSame(one: Moment, other: Moment | undefined): boolean {
  return one.review === other?.review && one.share === other.share;
}
