import type { KnownRole } from "../model/role.js";
import type { ZoneName } from "../model/zone.js";
import type { MatrixWords } from "./english/matrix.js";
import type { OutcomeWords } from "./english/outcome.js";
import type { PanelWords } from "./english/panels.js";
import type { RuleWords } from "./english/rule.js";
import type { WarningWords } from "./english/warnings.js";

/** Everything that the matrix and its table say in one language. Leaving a text out is a type error. */
export interface Language {
  /** The language of the texts as a BCP 47 tag: screen readers choose their voice by it. */
  readonly tag: string;
  /** How numbers, days and lists are written unless a host says otherwise, as a BCP 47 tag. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly matrix: MatrixWords;
  readonly roles: Readonly<Record<KnownRole, string>>;
  readonly zones: Readonly<Record<ZoneName, string>>;
  readonly warnings: WarningWords;
}

/**
 * A language with the texts of the panels for outcome, evidence and committee: apart, because a page that shows the
 * matrix alone does not need them.
 */
export interface PanelLanguage extends Language {
  readonly panels: PanelWords;
  readonly outcome: OutcomeWords;
  readonly rule: RuleWords;
}
