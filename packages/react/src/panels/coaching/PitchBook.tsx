"use client";

import { useMemo, useState } from "react";
import { apply, editSentences, pitchProgress, type Command, type Deal } from "@buyinmap/core";
import { nextId } from "../fields/nextId.js";
import { MoreButton } from "../panel/MoreButton.js";
import { Panel } from "../panel/Panel.js";
import { Refusal } from "../panel/Refusal.js";
import { useCatalogOf } from "../panel/useCatalogOf.js";
import { useFewer } from "../panel/useFewer.js";
import { AddPitch } from "./AddPitch.js";
import { coachingCatalogs } from "./coachingCatalog.js";
import type { CoachingEditorProps } from "./coachingProps.js";
import { keepPitch } from "./keepPitch.js";
import { PitchItem } from "./PitchItem.js";
import { PitchTrends } from "./PitchTrends.js";

export interface PitchBookProps extends CoachingEditorProps {
  /** Whose pitches; who bears the same id in several deals is the same. */
  readonly seller: { readonly id: string; readonly name: string };
}

const few = 3;

/** The practice pitches of a seller over all deals: how they change, what is said of each, and a new one. */
export function PitchBook(props: PitchBookProps) {
  const { deals, seller, dispatch, today } = props;
  const catalog = useCatalogOf(coachingCatalogs, props);
  const { pitches: say } = catalog.coaching;
  const { edit, refused } = useEdits(dispatch);
  const progress = useMemo(() => pitchProgress(deals, seller.id), [deals, seller.id]);
  const latestFirst = progress.sheets.toReversed();
  const more = useFewer(latestFirst, few);
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  const isTheirs = ({ team = {} }: Deal) => Object.hasOwn(team, seller.id);
  const offered = [...deals.filter(isTheirs), ...deals.filter((deal) => !isTheirs(deal))];
  return (
    <Panel {...props} title={say.title(seller.name)} intro={say.intro}>
      {latestFirst.length === 0 && <p className="bim-none">{deals.length === 0 ? say.noDeals : say.none}</p>}
      {latestFirst.length > 0 && <PitchTrends progress={progress} catalog={catalog} />}
      {offered.length > 0 && (
        <AddPitch
          deals={offered}
          seller={seller.id}
          today={today}
          catalog={catalog}
          onAdd={(deal, pitch) =>
            edit(deal, keepPitch(deal, { id: nextId("pitch", deal.pitches), pitch, name: seller.name }))
          }
        />
      )}
      {latestFirst.length > 0 && (
        <ul className="bim-items">
          {more.shown.map((dated) => (
            <PitchItem
              key={`${dated.deal} ${dated.pitch}`}
              dated={dated}
              deal={byId.get(dated.deal)!}
              catalog={catalog}
              edit={edit}
            />
          ))}
        </ul>
      )}
      <MoreButton more={more} count={latestFirst.length} catalog={catalog} />
      <Refusal text={refused} />
    </Panel>
  );
}

/** Tries each command on a copy of its deal first, so that one the deal cannot take is refused in words. */
function useEdits(dispatch: CoachingEditorProps["dispatch"]) {
  const [refused, setRefused] = useState<string>();
  function edit(deal: Deal, command: Command): boolean {
    const tried = apply(deal, command);
    setRefused(tried.ok ? undefined : tried.issues.map((issue) => editSentences[issue.code](issue)).join("; "));
    if (tried.ok) dispatch(deal.id, command);
    return tried.ok;
  }
  return { edit, refused };
}
