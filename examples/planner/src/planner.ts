import { createContext, useContext } from "react";
import type { Toasts } from "./controls/toasts.js";
import type { Toggle } from "./controls/toggle.js";
import type { Importing } from "./import/importing.js";
import type { Library } from "./storage/library.js";

/** What every part of one running planner shares. */
export interface Planner {
  readonly library: Library;
  readonly toasts: Toasts;
  readonly importing: Importing;
  /** Whether the planner asks who sits here. */
  readonly asking: Toggle;
}

export const PlannerContext = createContext<Planner | undefined>(undefined);

export function usePlanner(): Planner {
  const planner = useContext(PlannerContext);
  if (!planner) throw new Error("usePlanner is called outside of a planner");
  return planner;
}
