import type { Command, Day, Deal, PanelLanguage } from "@buyinmap/core";
import type { PanelTexts } from "./panelCatalog.js";

/** What every panel takes. */
export interface PanelProps {
  readonly deal: Deal;
  /** Texts of your own. Pass the same object as long as nothing changes. */
  readonly words?: PanelTexts | undefined;
  /** Chooses digits, separators, and the form of days and lists, as a BCP 47 tag. */
  readonly locale?: string | undefined;
  readonly dir?: "ltr" | "rtl" | undefined;
  /** Level of the panel's heading, so that it fits the page; 3 when left out. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  readonly className?: string | undefined;
}

/** What a panel takes that speaks every language of `@buyinmap/core/languages`. */
export interface PanelLanguageProps {
  /**
   * The language of all its texts, with its digits and its direction. English, when left out. The answers to “why?” are
   * English in every language, unless `words` brings others.
   */
  readonly language?: PanelLanguage | undefined;
}

/** What every editor takes: the way to change the deal, the clock, and who signs. */
export interface EditorProps extends PanelProps {
  readonly dispatch: (command: Command) => void;
  /** The day that entries carry; called in event handlers only. */
  readonly today: () => Day;
  /** The seller who signs, by id. */
  readonly by?: string | undefined;
}

/** What an editor of one person takes. */
export interface PersonEditorProps extends EditorProps, PanelLanguageProps {
  /** Whom it is about. */
  readonly id: string;
}
