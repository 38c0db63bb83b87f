import type { Analysis } from "@buyinmap/core";

/** The weight that is convinced, beside the weight that is needed. */
export interface Support {
  /** In points of influence, rounded to one decimal; negative while something is missing. */
  readonly margin: number;
  /** The margin as a share of all weight. */
  readonly share: number;
  /** Convinced weight and needed weight, each as a share of all weight, 0..1. */
  readonly convinced: number;
  readonly needed: number;
}

/** The support of a committee; nothing where nobody's voice weighs anything. */
export function describeSupport(quota: number, { gaps: { support } }: Pick<Analysis, "gaps">): Support | undefined {
  const { margin, share } = support;
  if (share === undefined) return undefined;
  const convinced = Math.min(1, Math.max(0, quota + share));
  return { margin: Math.round(margin * 10) / 10, share, convinced, needed: quota };
}
