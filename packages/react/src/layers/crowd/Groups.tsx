"use client";

import { memo } from "react";
import type { Box } from "../../geometry.js";
import type { LayerProps } from "../../layers.js";
import type { Scene } from "../../scene.js";

/** People whose scores are alike, each group a button: what keys and those who listen go through where marks are many. */
export const Groups = memo(function Groups({ groups, stop, open }: Pick<Scene, "groups"> & Pick<LayerProps["attention"], "open"> & { readonly stop: string | undefined }) {
  return (
    <g className="bim-groups">
      {groups.map(({ id, box, said }) => (
        <Group key={id} id={id} said={said} {...box} isStop={stop === id} isOpen={open === id} />
      ))}
    </g>
  );
});

interface GroupProps extends Box {
  readonly id: string;
  readonly said: string;
  readonly isStop: boolean;
  readonly isOpen: boolean;
}

/** Plain values only, so that a group is drawn anew only when something of its own has changed. */
const Group = memo(function Group({ id, said, left, top, right, bottom, isStop, isOpen }: GroupProps) {
  const [width, height] = [right - left, bottom - top];
  return (
    <g
      className={isOpen ? "bim-group bim-open" : "bim-group"}
      data-group={id}
      // A picture has no button element of its own.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={said}
      aria-expanded={isOpen}
    >
      <rect className="bim-group-hit" x={left} y={top} width={width} height={height} />
      {(isStop || isOpen) && (
        <>
          <rect className="bim-group-halo" x={left} y={top} width={width} height={height} rx={4} />
          <rect className="bim-group-halo-inner" x={left + 2} y={top + 2} width={width - 4} height={height - 4} rx={3} />
        </>
      )}
    </g>
  );
});
