import { mostRows } from "./sizes.js";

/** Says how many rows a list leaves out. */
export function MoreRows({ all }: { readonly all: number }) {
  if (all <= mostRows) return null;
  return <p className="muted">and {(all - mostRows).toLocaleString("en")} more</p>;
}
