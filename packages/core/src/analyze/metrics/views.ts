import type { Given } from "../given.js";
import { dealViews } from "../views.js";

export type Views = { readonly [Name in keyof typeof dealViews]: ReturnType<(typeof dealViews)[Name]> };

/** The deal in the other methods' terms. */
export function views(given: Given): Views {
  return Object.fromEntries(
    Object.entries(dealViews).map(([name, view]) => [name, given.once<unknown>(view)]),
  ) as Views;
}
