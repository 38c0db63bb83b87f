import type { Command, Day, Deal } from "@buyinmap/core";
import type { PanelProps } from "../panel/panelProps.js";

/** What every panel of coaching takes: it is about many deals. */
export interface CoachingProps extends Omit<PanelProps, "deal"> {
  readonly deals: readonly Deal[];
}

/** What an editor of many deals takes beside. */
export interface CoachingEditorProps extends CoachingProps {
  /** Carries a command out on the deal of this id. */
  readonly dispatch: (deal: string, command: Command) => void;
  /** The day that entries carry; called in event handlers only. */
  readonly today: () => Day;
}
