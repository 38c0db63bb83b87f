"use client";

import type { ReactNode } from "react";
import { defaultRule, describeOutcome, type Analysis } from "@buyinmap/core";
import { Panel } from "../panel/Panel.js";
import type { PanelLanguageProps, PanelProps } from "../panel/panelProps.js";
import { PeopleList } from "../panel/PeopleList.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { WhyButton, type Asked } from "../why/WhyButton.js";
import { OutcomeGlyph } from "./OutcomeGlyph.js";
import { describeSupport, type Support } from "./describeSupport.js";

export interface SupportGapsProps extends PanelProps, PanelLanguageProps {
  readonly analysis: Analysis;
  readonly onSelect?: ((id: string) => void) | undefined;
}

/**
 * What is missing to get the committee over the line: weight, deciders, veto holders who could stop it, the convinced
 * who stay silent, and those no advocate reaches.
 */
export function SupportGaps(props: SupportGapsProps) {
  const { deal, analysis, onSelect } = props;
  const catalog = usePanelCatalog(props);
  const { say, percent } = catalog;
  const names = catalog.names(deal);
  const { support, advocacy, reach } = analysis.gaps;
  const rule = deal.rule ?? defaultRule;
  const described = describeSupport(rule.quota, analysis);
  const isBlocked = support.decidersMissing.length > 0 || support.vetoesAtRisk.length > 0;
  const { outcome } = analysis;
  const isUnknown = outcome.type === "refused" && outcome.why === "unknownInRule";
  const unknown = isUnknown ? describeOutcome(outcome, catalog.speech(deal), catalog.outcome) : undefined;
  const asked: Asked = { deal, analysis, catalog };
  const why = (of: string, about: string) => <WhyButton asked={asked} of={of} about={about} />;
  const people = (ids: readonly string[], label: string) => (
    <PeopleList ids={ids} names={names} label={label} onSelect={onSelect} />
  );
  return (
    <Panel {...props} title={say.support.title}>
      <ul className="bim-gaps">
        <Gap open={described === undefined || described.margin < 0} title={say.support.margin}>
          {described ? <Margin support={described} asked={asked} /> : <p>{say.support.noWeight}</p>}
          {described && described.margin >= 0 && isBlocked && <p className="bim-help">{say.support.enoughIsNotAll}</p>}
        </Gap>
        <Gap
          open={support.decidersMissing.length > 0 || unknown !== undefined}
          title={say.support.deciders}
          why={support.decidersMissing.length > 0 && why("gaps.support.decidersMissing.length", say.support.deciders)}
        >
          {unknown !== undefined && <p>{unknown}</p>}
          {support.decidersMissing.length > 0
            ? people(support.decidersMissing, say.support.deciders)
            : unknown === undefined && (rule.deciders?.length ? say.support.noDeciders : say.support.nobodyMust)}
        </Gap>
        <Gap
          open={support.vetoesAtRisk.length > 0}
          title={say.support.vetoes}
          why={support.vetoesAtRisk.length > 0 && why("gaps.support.vetoesAtRisk.length", say.support.vetoes)}
        >
          {support.vetoesAtRisk.length > 0
            ? people(support.vetoesAtRisk, say.support.vetoes)
            : rule.vetoes?.length
              ? say.support.noVetoes
              : say.support.nobodyMay}
        </Gap>
        <Gap
          open={advocacy.share === undefined || advocacy.silent.length > 0}
          title={say.support.silent}
          why={advocacy.silent.length > 0 && why("gaps.advocacy.share", say.support.silent)}
        >
          {advocacy.silent.length > 0 && people(advocacy.silent, say.support.silent)}
          {advocacy.share === undefined
            ? say.support.nobodyConvinced
            : advocacy.silent.length > 0
              ? <p className="bim-help">{say.support.silentShare(percent(advocacy.share))}</p>
              : say.support.noSilent}
        </Gap>
        <Gap open={reach.length > 0} title={say.support.unreached} why={reach.length > 0 && why("gaps.reach.length", say.support.unreached)}>
          {reach.length > 0 ? people(reach, say.support.unreached) : say.support.noUnreached}
        </Gap>
      </ul>
    </Panel>
  );
}

interface GapProps {
  readonly open: boolean;
  readonly title: string;
  readonly why?: ReactNode;
  readonly children: ReactNode;
}

function Gap({ open, title, why, children }: GapProps) {
  return (
    <li className={open ? "bim-gap bim-gap-open" : "bim-gap"}>
      <span className="bim-gap-title">
        {open ? <span className="bim-gap-sign" aria-hidden="true" /> : <OutcomeGlyph name="buy" />}
        <span>{title}</span>
        {why}
      </span>
      <div className="bim-gap-body">{children}</div>
    </li>
  );
}

function Margin({ support: { margin, share, convinced, needed }, asked }: { support: Support; asked: Asked }) {
  const { say, number, percent } = asked.catalog;
  const points = number(Math.abs(margin));
  const more = margin > 0 ? say.support.over(points, percent(share)) : say.support.missing(points, percent(-share));
  const sentence = margin === 0 ? say.support.exact : more;
  return (
    <>
      <div className="bim-support-track" aria-hidden="true">
        <span className="bim-support-fill" style={{ inlineSize: `${100 * convinced}%` }} />
        <span className="bim-support-needed" style={{ insetInlineStart: `min(${100 * needed}%, 100% - 2px)` }} />
      </div>
      <p className="bim-support-ends">
        <span>{say.support.convinced(percent(convinced))}</span> <span>{say.support.needed(percent(needed))}</span>
      </p>
      <div>
        {sentence} <WhyButton asked={asked} of="gaps.support.margin" about={sentence} />
      </div>
    </>
  );
}
