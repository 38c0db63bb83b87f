"use client";

import type { Catalog } from "../catalog.js";
import { zoomStep, type Zoom } from "../gestures/zoom.js";
import { scaleOf, shortest, type View } from "../view.js";

export interface ZoomBarProps {
  readonly zoom: Zoom;
  readonly view: View;
  readonly catalog: Catalog;
}

const signs = {
  out: "M-4,0H4",
  in: "M-4,0H4M0,-4V4",
  whole: "M-4.5,-1.5V-4.5H-1.5M1.5,-4.5H4.5V-1.5M4.5,1.5V4.5H1.5M-1.5,4.5H-4.5V1.5",
};

/** The buttons that bring things closer. Arrow keys on them move what is seen. At an end they still keep the focus. */
export function ZoomBar({ zoom, view, catalog: { say } }: ZoomBarProps) {
  const isWhole = scaleOf(view) === 1;
  const isClosest = scaleOf(view) === 100 / shortest;
  const buttons = [
    { name: say.zoomOut, sign: signs.out, isOver: isWhole, press: () => zoom.by(1 / zoomStep) },
    { name: say.zoomIn, sign: signs.in, isOver: isClosest, press: () => zoom.by(zoomStep) },
    { name: say.zoomWhole, sign: signs.whole, isOver: isWhole, press: zoom.whole },
  ];
  return (
    <fieldset className="bim-zoom" aria-label={say.zoom} data-zoom="">
      {buttons.map(({ name, sign, isOver, press }) => (
        <button
          key={name}
          type="button"
          className="bim-zoom-button"
          aria-label={name}
          title={name}
          aria-disabled={isOver}
          onClick={press}
        >
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
