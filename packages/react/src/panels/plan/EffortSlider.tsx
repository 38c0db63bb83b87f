"use client";

import { useId, type KeyboardEvent } from "react";
import type { Plan } from "@buyinmap/core";
import { sayFineShare } from "../outcome/sayShare.js";
import type { PlanCatalog } from "./planCatalog.js";

interface EffortSliderProps {
  readonly plan: Plan;
  /** Hours that are set. */
  readonly effort: number;
  readonly onEffort: (hours: number) => void;
  readonly dir: "ltr" | "rtl";
  readonly catalog: PlanCatalog;
}

/** Hours between two places of the slider. */
const grain = 0.25;

/**
 * The hours that there are. Arrow keys go from one step of the staircase to the next, since between two of them nothing
 * changes; the pointer goes anywhere.
 */
export function EffortSlider({ plan, effort, onEffort, dir, catalog }: EffortSliderProps) {
  const id = useId();
  const { plan: say, number } = catalog;
  const most = mostHours(plan);
  const shown = Math.min(effort, most);
  const hours = say.hoursOf(shown, number(shown));

  function press(event: KeyboardEvent): void {
    const turn = turnOf(event.key, dir);
    if (turn === undefined) return;
    event.preventDefault();
    const next = neighbor(plan, shown, turn);
    if (next !== undefined) onEffort(next);
  }

  return (
    <div className="bim-effort">
      <p className="bim-effort-head">
        <label htmlFor={id}>{say.hours}</label> <output htmlFor={id}>{hours}</output>
      </p>
      <input
        id={id}
        className="bim-range"
        style={{ ["--bim-at" as string]: `${(100 * shown) / most}%` }}
        type="range"
        min={0}
        max={most}
        step={grain}
        value={shown}
        aria-valuetext={say.slider(hours, sayFineShare(plan.after.buy, catalog))}
        onChange={(event) => onEffort(Number(event.target.value))}
        onKeyDown={press}
      />
    </div>
  );
}

/** The end of the slider: hours with which everything that is worth it can be done. */
function mostHours({ frontier }: Plan): number {
  return Math.ceil((frontier.at(-1)?.effort ?? 0) / grain) * grain;
}

function turnOf(key: string, dir: "ltr" | "rtl"): 1 | -1 | undefined {
  if (key === "ArrowUp") return 1;
  if (key === "ArrowDown") return -1;
  if (key === "ArrowRight") return dir === "rtl" ? -1 : 1;
  if (key === "ArrowLeft") return dir === "rtl" ? 1 : -1;
  return undefined;
}

/** Hours of the next point of the frontier in a direction. */
function neighbor({ frontier }: Plan, hours: number, turn: 1 | -1): number | undefined {
  if (turn > 0) return frontier.find((point) => point.effort > hours)?.effort;
  return frontier.findLast((point) => point.effort < hours)?.effort;
}
