/** Where something is: the file, and in it a row and column of a table or a JSON Pointer. */
export interface Place {
  readonly file?: string;
  /** Line of the file on which the record begins, from 1, as an editor shows it. */
  readonly row?: number;
  /** Header of the column, or its letter where there is no header. */
  readonly column?: string;
  /** JSON Pointer (RFC 6901) into the document. */
  readonly path?: string;
}

/**
 * One problem, or one thing worth knowing, found while reading. It is data: `words/english/issues.ts` has the sentence
 * for each code. `found` is what stood there, shortened.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly place: Place;
  readonly expected?: string;
  readonly found?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type IssueCode =
  // files
  | "noFiles"
  | "emptyFile"
  | "binaryFile"
  | "unsupportedFile"
  | "fileTooLarge"
  | "tooManyRows"
  | "undecodableText"
  | "replacedCharacters"
  | "unrecognizedFile"
  | "missingPartnerFile"
  | "severalDeals"
  | "noDeals"
  | "furtherIssues"
  // JSON
  | "invalidJson"
  | "tooDeep"
  | "duplicateKey"
  | "forbiddenKey"
  | "newerVersion"
  | "unknownVersion"
  | "notADocument"
  | "bareDeal"
  | "unknownKey"
  | "ignoredKey"
  | "inexactNumber"
  | "wrongType"
  | "wrongValue"
  | "outOfRange"
  | "emptyText"
  | "missing"
  | "badDay"
  | "unknownStakeholder"
  | "unknownSeller"
  | "selfTie"
  | "secondTie"
  | "duplicateId"
  // tables
  | "noHeader"
  | "unterminatedQuote"
  | "raggedRow"
  | "duplicateHeader"
  | "unknownColumn"
  | "unreadableScore"
  | "unreadableDate"
  | "unreadableAmount"
  | "unknownRole"
  | "unknownScale"
  | "ambiguousScale"
  | "skippedRow"
  | "skippedLine"
  | "mergedRows"
  | "deletedRow"
  | "unmatchedContact"
  | "unmatchedDeal"
  | "undatedStance"
  | "conflictingValues"
  | "leftCompany"
  | "ambiguousDate"
  | "unknownMeaning"
  | "unknownContact"
  | "unknownDeal"
  | "furtherWarnings";
