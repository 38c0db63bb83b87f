"use client";

import type { Family } from "../../people.js";
import { Badge, Glyph } from "../marks/Glyph.js";
import type { LegendKey } from "./legendKeys.js";

/** A sign as the picture draws it, around (0, 0) and within 13 pixels of it. */
export function LegendSign({ sign }: { readonly sign: LegendKey }) {
  const isMutual = sign === "conflict";
  switch (sign) {
    case "advocated":
    case "inferred":
    case "mustAgree":
      return <Glyph family="voices" radius={8} {...{ [sign]: true }} />;
    case "badge":
      return (
        <g transform="scale(1.5)">
          <Badge at={0} />
        </g>
      );
    case "tether":
      return (
        <g>
          <path className="bim-tether" d="M0,-10V8" />
          <path className="bim-interval-mean" d="M-5,8H5" />
        </g>
      );
    case "aimed":
      return (
        <g className="bim-target">
          <path className="bim-target-shaft" d="M-13,0H-7" />
          <path className="bim-target-head" d="M-7,-4L0,0L-7,4Z" />
          <path className="bim-ghost" d="M7,-5A5,5 0 1 1 7,5A5,5 0 1 1 7,-5Z" />
        </g>
      );
    case "sways":
    case "reportsTo":
    case "conflict":
      return (
        <g className={`bim-tie bim-tie-${sign}`}>
          <path className="bim-tie-arc" d={isMutual ? "M-12,5Q0,-7 12,5" : "M-12,5Q-3,-6 6,0"} strokeWidth={1.5} />
          {!isMutual && <path className="bim-tie-head" d="M7.8,-3.5L12,4L3.8,3.4Z" />}
        </g>
      );
    case "trail":
      return (
        <g className="bim-trail bim-voices">
          <path className="bim-trail-leg" style={fresh} d="M-10,6L1,-4L10,0" />
          <circle className="bim-trail-dot" style={fresh} cx={-10} cy={6} r={2.5} />
          <circle className="bim-trail-dot" style={fresh} cx={1} cy={-4} r={2.5} />
        </g>
      );
    default:
      return <Glyph family={sign satisfies Family} radius={8} />;
  }
}

const fresh = { ["--bim-fresh" as string]: 1 };
