"use client";

import { type KeyboardEvent, type ReactNode } from "react";
import type { Catalog } from "../../catalog.js";
import type { TimeTravel } from "../../hooks/useMoment.js";
import type { Moment } from "../../moment.js";
import type { Stop } from "../../stops.js";
import { momentAt, momentOf, positionOf, stopAfter, stopBefore } from "./alongStops.js";
import { describeMoment } from "./describeMoment.js";
import { usePlayback, type Clock } from "./usePlayback.js";

export interface ReviewPlayerProps {
  readonly time: TimeTravel;
  readonly catalog: Catalog;
  readonly dir: "ltr" | "rtl";
  /** Tells those who listen what a button has done. */
  readonly say: (text: string) => void;
  readonly clock?: Clock | undefined;
}

/** Goes back to earlier reviews: from one to the next, by a slider, or by letting time go by. There must be a review. */
export function ReviewPlayer({ time, catalog, dir, say, clock }: ReviewPlayerProps) {
  const { stops, moment, goTo } = time;
  const { isPlaying, play, pause } = usePlayback(time, clock);
  const words = catalog.say;
  const described = describeMoment(stops, moment, catalog);
  const [before, after] = [stopBefore(stops, moment), stopAfter(stops, moment)];

  function scrub(next: Moment | undefined): void {
    pause();
    goTo(next);
  }

  function press(stop: Stop | undefined): void {
    if (!stop) return;
    scrub(momentOf(stop));
    say(describeMoment(stops, momentOf(stop), catalog).text);
  }

  return (
    <fieldset className="bim-player" aria-label={words.player}>
      <div className="bim-player-body">
        <div className="bim-player-buttons">
          <IconButton name={words.previousReview} disabled={!before} onPress={() => press(before)}>
            <path d="M6 4.5v11M15 4.5v11l-7.5-5.5Z" />
          </IconButton>
          <IconButton name={isPlaying ? words.pause : words.play} onPress={isPlaying ? pause : play}>
            {isPlaying ? <path d="M6 4.5h3v11H6ZM11 4.5h3v11h-3Z" /> : <path d="M6 4v12l10-6Z" />}
          </IconButton>
          <IconButton name={words.nextReview} disabled={!after} onPress={() => press(after)}>
            <path d="M14 4.5v11M5 4.5v11l7.5-5.5Z" />
          </IconButton>
          <button
            type="button"
            className="bim-button"
            aria-disabled={moment === undefined}
            onClick={() => moment && press(stops.at(-1))}
          >
            {words.today}
          </button>
        </div>
        <TimeSlider time={{ stops, moment, goTo: scrub }} label={words.time} text={described.text} dir={dir} />
        <p className="bim-player-moment" aria-hidden="true">
          <strong>{described.day}</strong> <span>{described.detail}</span>
        </p>
      </div>
    </fieldset>
  );
}

interface TimeSliderProps {
  readonly time: TimeTravel;
  readonly label: string;
  readonly text: string;
  readonly dir: "ltr" | "rtl";
}

/** Arrow keys go from review to review, since between two of them nothing is known; the pointer goes anywhere. */
function TimeSlider({ time: { stops, moment, goTo }, label, text, dir }: TimeSliderProps) {
  const length = stops.at(-1)!.at;
  const position = positionOf(stops, moment);

  function steer(event: KeyboardEvent): void {
    const turn = turnOf(event.key, dir);
    if (turn === undefined) return;
    event.preventDefault();
    const stop = turn > 0 ? stopAfter(stops, moment) : stopBefore(stops, moment);
    if (stop) goTo(momentOf(stop));
  }

  return (
    <div className="bim-player-time">
      <div className="bim-player-stops" aria-hidden="true">
        {stops.map(({ at }) => (
          <span key={at} style={{ insetInlineStart: `${(100 * at) / length}%` }} />
        ))}
      </div>
      <input
        className="bim-player-slider"
        style={{ ["--bim-at" as string]: `${(100 * position) / length}%` }}
        type="range"
        min={0}
        max={length}
        step="any"
        value={position}
        aria-label={label}
        aria-valuetext={text}
        onChange={(event) => goTo(momentAt(stops, Number(event.target.value)))}
        onKeyDown={steer}
      />
    </div>
  );
}

function turnOf(key: string, dir: "ltr" | "rtl"): 1 | -1 | undefined {
  if (key === "ArrowUp" || key === "PageUp") return 1;
  if (key === "ArrowDown" || key === "PageDown") return -1;
  if (key === "ArrowRight") return dir === "rtl" ? -1 : 1;
  if (key === "ArrowLeft") return dir === "rtl" ? 1 : -1;
  return undefined;
}

interface IconButtonProps {
  readonly name: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Disabled only by word: a button that loses the focus as it is pressed leads nowhere. */
function IconButton({ name, disabled = false, onPress, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className="bim-button bim-player-button"
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={onPress}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
