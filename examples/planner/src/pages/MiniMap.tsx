import { assumptions } from "@buyinmap/core";
import type { Dot } from "../storage/summary.js";

const radius = 2.5;

/** A thumbnail of a deal's map. The row beside it says the same in words. */
export function MiniMap({ dots }: { readonly dots: readonly Dot[] }) {
  const inferred = dots.filter((dot) => dot.inferred);
  const known = dots.filter((dot) => !dot.inferred);
  return (
    <svg className="mini-map" viewBox="0 0 72 54" width="72" height="54" aria-hidden="true">
      <rect x="0.5" y="0.5" width="71" height="53" rx="6" className="mini-ground" />
      <path d="M36 3v48" className="mini-rule" />
      <path d={`M3 ${top(assumptions.line)}h66`} className="mini-line" />
      <path d={circles(inferred)} className="mini-dot inferred" />
      <path d={circles(known.filter(({ buyIn }) => buyIn < assumptions.line))} className="mini-dot" />
      <path d={circles(known.filter(({ buyIn }) => buyIn >= assumptions.line))} className="mini-dot over" />
    </svg>
  );
}

/** All dots of a kind in one path: a list of deals draws hundreds of them. */
function circles(dots: readonly Dot[]): string {
  const arc = `a${radius} ${radius} 0 1 0`;
  return dots
    .map(
      ({ influence, buyIn }) =>
        `M${round(5 + influence * 0.62 - radius)} ${top(buyIn)}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0`,
    )
    .join("");
}

function top(buyIn: number): number {
  return round(49 - buyIn * 0.44);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
