"use client";

import { useCallback, useMemo, useState } from "react";
import type { Day, Deal } from "@buyinmap/core";
import { findMoment, type Moment } from "../moment.js";
import { reviewsUntil } from "../reviews.js";
import { stopsOf, type Stop } from "../stops.js";

/** The time at which people are shown, kept by the host or by the matrix itself. */
export interface MomentProps {
  /** The earlier time that is shown; `null` for today. Left out, the matrix keeps track itself. */
  readonly moment?: Moment | null | undefined;
  /** Called with the time to show; with nothing for today. */
  readonly onMoment?: ((moment: Moment | undefined) => void) | undefined;
}

/** A way through time: where it can halt, where it is, and how to go elsewhere. */
export interface TimeTravel {
  readonly stops: readonly Stop[];
  /** Nothing today. */
  readonly moment: Moment | undefined;
  readonly goTo: (moment: Moment | undefined) => void;
}

/** Keeps track of the time that is shown. */
export function useMoment({ moment: given, onMoment }: MomentProps, deal: Deal, asOf: Day): TimeTravel {
  const [own, setOwn] = useState<Moment>();
  const wanted = given === undefined ? own : (given ?? undefined);
  const reviews = useMemo(() => reviewsUntil(deal, asOf), [deal, asOf]);
  const stops = useMemo(() => stopsOf(reviews, asOf), [reviews, asOf]);
  const moment = useMemo(() => findMoment(reviews, wanted), [reviews, wanted]);
  const goTo = useCallback(
    (next: Moment | undefined) => {
      setOwn(next);
      onMoment?.(next);
    },
    [onMoment],
  );
  return useMemo(() => ({ stops, moment, goTo }), [stops, moment, goTo]);
}
