"use client";

import { useId } from "react";
import { roundPixels } from "../../geometry.js";
import type { Family } from "../../people.js";
import { shapePath } from "./shapePath.js";

/** What a mark says of someone without words. */
export interface GlyphProps {
  readonly family: Family;
  readonly radius: number;
  readonly advocated?: boolean;
  readonly inferred?: boolean;
  readonly mustAgree?: boolean;
  /** A small disc with an exclamation mark: there is something to warn of. */
  readonly badge?: boolean;
  /** One or two letters inside the shape. */
  readonly initials?: string | undefined;
  /** The address of a picture that fills the shape. */
  readonly image?: string | undefined;
}

/** The shape alone, around (0, 0): in the key, and in the list of those who wait. */
export function Glyph(props: GlyphProps) {
  return (
    <g className={`bim-glyph ${glyphClasses(props)}`}>
      <Shape {...props} />
    </g>
  );
}

/** The classes of whatever holds a shape: its colors. */
export function glyphClasses({ family, advocated = false, inferred = false }: GlyphProps): string {
  return `bim-${family}${advocated ? " bim-advocated" : ""}${inferred ? " bim-inferred" : ""}`;
}

/** The shape within an element that has its classes. */
export function Shape({ family, radius, mustAgree = false, badge = false, initials, image }: GlyphProps) {
  const path = shapePath(family, radius);
  return (
    <>
      {mustAgree && <circle className="bim-ring" r={radius + 4} />}
      <path className="bim-shape" d={path} />
      {image !== undefined && <Portrait href={image} path={path} radius={radius} />}
      {initials !== undefined && (
        <text className="bim-initials" y={radius * centerOf[family] + 4} textAnchor="middle">
          {initials}
        </text>
      )}
      {badge && <Badge at={radius} />}
    </>
  );
}

/** Where the middle of a shape lies, in radii below its center. */
const centerOf: Readonly<Record<Family, number>> = { decides: 0, champions: 0.2, evaluates: 0, blocks: -0.2, voices: 0 };

/** Above and to the right of the shape. */
export function Badge({ at }: { readonly at: number }) {
  return (
    <g className="bim-badge" transform={`translate(${roundPixels(at)} ${roundPixels(-at)})`}>
      <circle r={5.5} />
      <path d="M0,-3V0.4M0,2.8V2.9" />
    </g>
  );
}

/** A picture, cut to the shape, which stays as its border. */
function Portrait({ href, path, radius }: { readonly href: string; readonly path: string; readonly radius: number }) {
  const clip = useId();
  const reach = radius * 1.4;
  return (
    <>
      <clipPath id={clip}>
        <path d={path} />
      </clipPath>
      <image
        href={href}
        x={-reach}
        y={-reach}
        width={2 * reach}
        height={2 * reach}
        preserveAspectRatio="xMidYMid slice"
        clipPath={`url(#${clip})`}
      />
      <path className="bim-shape bim-shape-border" d={path} />
    </>
  );
}
