import { useState } from "react";
import { apply, rollUp, type Deal, type Pitch } from "@buyinmap/core";
import { PitchBook } from "../../src/panels/coaching/PitchBook.js";
import { RollUpView } from "../../src/panels/coaching/RollUpView.js";
import { storyDay } from "./deals.js";

interface CoachingStageProps {
  readonly deal: Deal;
  readonly panel: "pitches" | "rollUp";
  readonly dir: "ltr" | "rtl";
  readonly onSelect: (id: string) => void;
}

const opening = "You drive empty every fourth trip. What would half of that be worth? ";
const later = "Your drivers told us where the hours go. Shall we look at it together, with the numbers you have? ";

function pitch(at: string, minutes: number, text: string, listeners?: Pitch["listeners"]): Pitch {
  return { seller: "rae", at, minutes, text, ...(listeners && { listeners }) };
}

const first = pitch(
  "2026-10-01",
  6.5,
  `We are the leading provider of integrated planning solutions. ${opening.repeat(70)}`,
);

const several: Readonly<Record<string, Pitch>> = {
  p1: first,
  p2: pitch("2026-10-12", 5.5, opening.repeat(55), [
    { name: "Ben Adeyemi", inspiration: 2, comment: "Too much about us." },
  ]),
  p3: pitch("2026-10-30", 4.8, (opening + later).repeat(18)),
  p4: pitch("2026-11-20", 4.2, (opening + later).repeat(15), [
    { name: "Ben Adeyemi", inspiration: 4, comment: "The question at the beginning made me think." },
    { name: "Mia Tanaka", inspiration: 5 },
  ]),
};

const endless = "Bartholomäus-Maximilian-von-und-zu-Hohenwaldeck".repeat(5);

const absurd: Readonly<Record<string, Pitch>> = {
  a: { seller: "s1", at: "1999-12-31", minutes: 0.05, text: "" },
  b: { seller: "s1", at: "1999-12-31", minutes: 600, text: `${endless} `.repeat(40) },
  c: {
    seller: "s1",
    at: "2040-02-29",
    minutes: 1,
    text: "نورا المنصوري 🦆",
    listeners: Array.from({ length: 6 }, () => ({ name: endless, inspiration: 1 as const, comment: endless })),
  },
};

const pitches: Readonly<Record<string, Readonly<Record<string, Pitch>>>> = {
  northwind: { p1: first },
  kestrel: several,
  absurd,
  extreme: absurd,
};

/** Steps that were done, so that there is something to show of them. */
function withSteps(deal: Deal): Deal {
  const id = Object.keys(deal.stakeholders)[0];
  if (id === undefined) return deal;
  const step = {
    rule: "hearOpponent",
    about: [id],
    owner: "rae",
    state: "done",
    createdOn: "2026-10-01",
    doneOn: "2026-10-20",
  } as const;
  const other = { ...step, about: [...step.about], doneOn: "2031-01-01" };
  return {
    ...deal,
    steps: { s1: { ...step, about: [id], text: "Hear them out, and say back what was heard" }, s2: other },
  };
}

/** A host for the panels of coaching: it holds the deal with practice pitches and steps in it. */
export function CoachingStage({ deal: given, panel, dir, onSelect }: CoachingStageProps) {
  const [deal, setDeal] = useState(() => withSteps({ ...given, pitches: { ...pitches[given.id] } }));
  const isEmpty = Object.keys(given.stakeholders).length === 0;
  const deals = isEmpty ? [] : [deal];
  if (panel === "rollUp") {
    return <RollUpView deals={deals} rollUp={rollUp(deals, { asOf: storyDay })} onSelectDeal={onSelect} dir={dir} />;
  }
  const [id = "rae", seller = { name: "Rae Costa" }] = Object.entries(given.team ?? {})[0] ?? [];
  return (
    <PitchBook
      deals={deals}
      seller={{ id, name: seller.name }}
      today={() => storyDay}
      dir={dir}
      dispatch={(_, command) =>
        setDeal((held) => {
          const result = apply(held, command);
          return result.ok ? result.value.deal : held;
        })
      }
    />
  );
}
