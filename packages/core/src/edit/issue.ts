/** Why a command was refused. `path` is a JSON Pointer into the deal as it would have been. */
export interface EditIssue {
  readonly code:
    | "unknownStakeholder"
    | "unknownSeller"
    | "unknownTie"
    | "unknownReading"
    | "unknownAsk"
    | "unknownStep"
    | "unknownPitch"
    | "idTaken"
    | "invalidValue"
    | "selfTie"
    | "secondTie"
    | "unknownCommand"
    | "tooDeep";
  readonly path: string;
  readonly found?: string;
}
