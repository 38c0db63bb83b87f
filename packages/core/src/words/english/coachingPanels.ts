import type { PitchChange } from "../../advise/coaching/pitchProgress.js";
import type { Listener } from "../../model/pitch.js";

/**
 * Every text of coaching: practice pitches, and what a manager can help with. What varies is a parameter and arrives as
 * text, in the digits of the reader's language; where a count chooses the plural it comes as a number beside its text.
 */
export const coachingPanelWords = {
  pitches: {
    title: (name: string) => `Practice pitches of ${name}`,
    intro: "Five minutes to someone who listens, again and again: shorter, simpler, better heard.",
    none: "No practice pitch yet. The first one is what the next is compared with.",
    noDeals: "A practice pitch belongs to a deal, and there is none yet.",
    add: "Add a practice pitch",
    keep: "Keep it",
    deal: "For which deal",
    minutes: "Minutes it took",
    needsMinutes: (most: string) => `A number above 0, at most ${most}`,
    text: "What was said",
    textHelp: "The text, or a transcript. Times of subtitles are left out.",
    minutesFromText: (minutes: string) => `The transcript ends after ${minutes} minutes.`,
    so: "As it stands",
    item: (day: string, deal: string) => `${day}, ${deal}`,
    kept: "All that was said",
    fine: "fine",
    off: "look at this",
  },

  listeners: {
    title: "Who listened",
    add: "Add what a listener said",
    name: "Who listened",
    inspiration: "How far did it inspire them? By their own word.",
    levels: { 1: "1 not at all", 2: "2", 3: "3", 4: "4", 5: "5 very much" } satisfies Record<
      Listener["inspiration"],
      string
    >,
    needsLevel: "One of the five",
    comment: "What they said",
    said: (name: string, inspiration: string) => `${name}: ${inspiration} of 5`,
  },

  trends: {
    title: "Progress",
    names: {
      minutes: "Minutes",
      words: "Words",
      wordsPerMinute: "Words a minute",
      grade: "Reading grade",
      inspiration: "Inspiration",
    } satisfies Record<keyof PitchChange, string>,
    upTo: (most: string) => `up to ${most}`,
    between: (least: string, most: string) => `${least} to ${most}`,
    ofFive: "of 5, by listeners",
    none: "not known",
    /** For those who do not see the line. */
    series: (values: string) => `One after the other: ${values}.`,
    change: (changes: string) => `From the first pitch to the last: ${changes}.`,
    same: "From the first pitch to the last nothing that is counted has changed.",
    first: "With the next pitch, you see what changes.",
  },

  rollUp: {
    deals: "Deals",
    sellers: "Sellers",
    intro: "By name, for helping. It ranks nobody and knows no money.",
    noDeals: "There are no deals yet.",
    noSellers: "Nobody is on the team of a deal yet.",
    columns: {
      name: "Name",
      needs: "What would help",
      claims: "Claims and evidence",
      research: "Research",
      asks: "Asks",
      coverage: "People",
      steps: "Steps",
    },
    nothing: "Nothing in particular.",
    ended: "This deal has ended.",
    noOpenDeal: "None of their deals is open.",
    on: (deals: string) => `on ${deals}`,
    more: (_count: number, text: string) => `${text} more`,
    shown: (count: number, text: string) => (count === 1 ? "What one step has shown" : `What ${text} steps have shown`),
    doneOn: (title: string, deal: string, day: string) => `${title}, ${deal}, ${day}`,
    unseen: (names: string) => `Nothing noted of ${names} since.`,
  },
};

/** The texts of coaching in another language, or a host's own. */
export type CoachingPanelWords = typeof coachingPanelWords;
