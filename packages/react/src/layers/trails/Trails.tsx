"use client";

import { memo, type CSSProperties } from "react";
import type { LayerProps } from "../../layers.js";
import type { PlacedTrail, TrailLeg } from "./placeTrails.js";

/** Radius of the dot at a review, in pixels. */
const dotRadius = 3;

/** The ways through earlier reviews, paler with age. Around someone selected, all others step back. */
export const Trails = memo(function Trails({ scene: { trails, people }, attention: { selected } }: LayerProps) {
  if (trails.length === 0) return null;
  const isFollowed = trails.some(({ id }) => id === selected);
  return (
    <g className="bim-trails" aria-hidden="true">
      {trails.map((trail) => {
        const classes = ["bim-trail", `bim-${people.get(trail.id)!.family}`];
        if (isFollowed) classes.push(trail.id === selected ? "bim-near" : "bim-far");
        return (
          <g key={trail.id} className={classes.join(" ")} data-trail={trail.id}>
            <Trail {...trail} />
          </g>
        );
      })}
    </g>
  );
});

function Trail({ legs, dots }: Omit<PlacedTrail, "id">) {
  return (
    <>
      {legs.map((leg) => (
        <path
          key={`${leg.from.x} ${leg.from.y} ${leg.to.x} ${leg.to.y}`}
          className={leg.isGap ? "bim-trail-leg bim-trail-gap" : "bim-trail-leg"}
          style={fresh(leg)}
          d={`M${leg.from.x},${leg.from.y}L${leg.to.x},${leg.to.y}`}
        />
      ))}
      {dots.map(({ review, x, y, freshness }) => (
        <circle key={review} className="bim-trail-dot" style={fresh({ freshness })} cx={x} cy={y} r={dotRadius} />
      ))}
    </>
  );
}

function fresh({ freshness }: Pick<TrailLeg, "freshness">): CSSProperties {
  return { ["--bim-fresh" as string]: freshness };
}
