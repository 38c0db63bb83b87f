"use client";

import { useId, type ReactNode } from "react";
import type { PanelLanguageProps, PanelProps } from "./panelProps.js";

interface FrameProps extends Omit<PanelProps, "deal" | "words" | "locale">, PanelLanguageProps {
  readonly title: string;
  readonly intro?: string | undefined;
  /** Beside the title: a count, a state. */
  readonly aside?: ReactNode;
  /** What it shows is about to change. */
  readonly busy?: boolean | undefined;
  readonly children: ReactNode;
}

/** The frame of every panel: a section named by its heading, and nothing that depends on where the host puts it. */
export function Panel(props: FrameProps) {
  const { title, intro, aside, busy, children, language, dir = language?.direction ?? "ltr", headingLevel = 3, className } = props;
  const heading = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      className={className ? `bim bim-panel ${className}` : "bim bim-panel"}
      dir={dir}
      lang={language?.tag}
      aria-labelledby={heading}
      aria-busy={busy || undefined}
    >
      <div className="bim-panel-head">
        <Heading id={heading} className="bim-panel-title">
          {title}
        </Heading>
        {aside !== undefined && <span className="bim-panel-aside">{aside}</span>}
      </div>
      {intro !== undefined && <p className="bim-panel-intro">{intro}</p>}
      {children}
    </section>
  );
}
