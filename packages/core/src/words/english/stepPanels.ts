import type { Proof } from "../../advise/nextStep.js";
import type { Dimension } from "../../model/reading.js";

/**
 * Every text of the panels about next steps, by panel. What varies is a parameter and arrives as text, in the digits of
 * the reader's language; where a count chooses the plural it comes as a number beside its text.
 */
export const stepPanelWords = {
  steps: {
    title: "Next steps",
    titleFor: (name: string) => `Next steps with ${name}`,
    intro: "What would help most, first. Take up what you mean to do; the rest can wait.",
    none: "There is nothing to advise right now.",
    noneYet: "Put the people on the map, and steps follow from what you know of them.",
    order: "Order",
    orders: { ranked: "What helps most", people: "By person" },
    wholeDeal: "The deal as a whole",
    pending: "Last known; computing …",
    takenUp: (title: string) => `Taken up: ${title}.`,
    setAside: (title: string) => `Set aside: ${title}. It comes back when there is something new behind it.`,
  },

  card: {
    first: "First things first",
    why: "Why",
    questions: "Questions to ask",
    restsOn: "What it rests on",
    worked: "What would show that it worked",
    changes: "What it would change",
    effort: "Effort",
    hours: (hours: string) => `${hours} h`,
    by: "By",
    nobody: "nobody yet",
    through: "Through",
    before: "Before that",
    inHand: "in hand",
    /** Beside a step in a list: what it does to the chance that they buy. */
    gain: (points: string) => `Buy ${points}`,
    learn: "To find out",
    accept: "Take it up",
    notNow: "Not now",
    about: (what: string, title: string) => `${what}: ${title}`,
  },

  change: {
    none: "There is no forecast, so it cannot be said what this would do to it.",
    noEffect: "Nothing is assumed to change, so the forecast stays as it is.",
    nothing: "By itself it moves the forecast by less than one committee in a hundred.",
    moves: ({ buy, noDecision }: CountsBothTimes) =>
      `Of 100 committees like this one, about ${buy.after} would buy instead of ${buy.now}, and ${noDecision.after} would not decide instead of ${noDecision.now}.`,
    movesBuy: ({ buy }: CountsBothTimes) =>
      `Of 100 committees like this one, about ${buy.after} would buy instead of ${buy.now}; as many as now would not decide.`,
    movesNoDecision: ({ buy, noDecision }: CountsBothTimes) =>
      `Of 100 committees like this one, about ${noDecision.after} would not decide instead of ${noDecision.now}; as now, ${buy.now} would buy.`,
    now: "Now",
    after: "After",
    learn: "This is for finding out: by itself it moves nobody.",
    hangs: (name: string, ifYes: string, ifNo: string) => `With a yes from ${name} they buy with ${ifYes}, with a no with ${ifNo}.`,
    surer: (now: string, after: string) =>
      `Should it only confirm what you believe, buy goes from ${now} to ${after}: what is surer leaves less room for surprises.`,
    assumed: "What we assume",
    assumedHelp: "Points of buy-in and influence, and evidence in observations. Round numbers for a talk that goes well; put in your own.",
    buyIn: "Buy-in",
    influence: "Influence",
    evidence: "Evidence",
    rung: (name: string, rung: string) => `${name} on rung ${rung} of the ask ladder`,
    effort: "Effort, hours",
    wrong: (low: string, high: string) => `A number from ${low} to ${high}`,
    reset: "As assumed at first",
  },

  taken: {
    title: "Steps in hand",
    none: "No step has been taken up yet.",
    overdue: "Overdue",
    dueOn: (day: string) => `Due ${day}`,
    undated: "No date",
    owner: "Who does it",
    ownerNew: "Someone new to the team",
    ownerNewName: "Their name",
    due: "Due",
    done: "Done",
    doneTitles: (_count: number, text: string) => `Done (${text})`,
    doneOn: (day: string) => `done ${day}`,
    drop: "Drop",
    dropped: (_count: number, text: string) => `Set aside (${text})`,
    droppedOn: (day: string) => `set aside ${day}`,
    bringBack: "Bring back",
    reasonsGone: "What it rested on when it was taken up has changed since.",
    finished: (title: string) => `Done: ${title}.`,
    wasDropped: (title: string) => `Set aside: ${title}.`,
    wasBroughtBack: (title: string) => `Advised again: ${title}.`,
  },

  finish: {
    title: (title: string) => `Done: ${title}`,
    record: "Record and finish",
    skip: "Finish, nothing to record",
    person: "Whom it shows something about",
    outcome: "What came of it",
    outcomeHelp: "In a few words, for whoever reads this later",
    fields: {
      reading: { value: "Score it speaks for, 0 to 100", tier: "What happened", note: "What did they say or do?" },
      ask: { outcome: "What came of the ask" },
      concern: { which: "Which concern", other: "Another one", text: "In their own words" },
      reason: { text: "Their reason, in their own words" },
      criterion: { text: "What they will judge by" },
      finding: { topic: "What it is about", text: "What you found", source: "Where from" },
      contact: { seller: "Who spoke with them" },
      person: { name: "Their name", title: "Their title" },
      role: { role: "The role they really have" },
      note: { text: "What you learned" },
    } satisfies Record<Proof["type"], Readonly<Record<string, string>>>,
    day: "When",
  },

  facts: {
    show: (text: string) => `Show on the map: ${text}`,
    ofPerson: (name: string, text: string) => `${name}: ${text}`,
    claim: {
      buyIn: (score: string) => `our claim is buy-in ${score}`,
      influence: (score: string) => `our claim is influence ${score}`,
    } satisfies Record<Dimension, unknown>,
    reading: {
      buyIn: (tier: string, score: string) => `${tier}, buy-in ${score}`,
      influence: (tier: string, score: string) => `${tier}, influence ${score}`,
    } satisfies Record<Dimension, unknown>,
    dated: (text: string, day: string) => `${text}, ${day}`,
    noted: (text: string, note: string) => `${text}: “${note}”`,
    ask: (rung: string, outcome: string) => `${rung}: ${outcome}`,
    concern: (state: string, text: string) => `${state} concern: “${text}”`,
    reason: {
      buyer: (text: string) => `their reason: “${text}”`,
      seller: (text: string) => `our reason for them: “${text}”`,
    },
    criterion: (text: string) => `judges by “${text}”`,
    role: (role: string) => `role: ${role}`,
    finding: (topic: string, text: string) => `${topic}: “${text}”`,
    note: (text: string) => `note: “${text}”`,
    coverage: (seller: string) => `known to ${seller}`,
    notCovered: "nobody of ours knows them",
    allCoverage: (sellers: string) => `known to ${sellers}`,
    conflict: (sentence: string, note: string) => `${sentence}: “${note}”`,
    deciders: (name: string) => `${name} must say yes`,
    vetoes: (name: string) => `${name} must not say no`,
    person: "what the map says of them",
    seat: "a seat without a name",
    people: (_count: number, text: string) => `everyone on the map (${text})`,
    research: (known: string, all: string) => `what we know of the deal: ${known} of ${all} topics`,
    rule: "how they decide",
    reviews: "the reviews of this deal",
    deal: "the deal itself",
    gone: "something that is no longer there",
  },

  brief: {
    open: "What to write",
    titleFor: (name: string) => `What to write to ${name}`,
    to: "To",
    from: (name: string) => `From ${name}`,
    intro: "A first draft. Put it in your own words, and leave it as short as it is.",
    draft: "First draft",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "The browser did not let us copy. Select the text instead.",
    use: "Work on this draft",
    restsOn: "What it speaks of",
    missing: "Find out first",
    keepOut: "Keep out of it",
  },

  draft: {
    titleFor: (name: string) => `Check your draft to ${name}`,
    intro: "It is read here in your browser and goes nowhere.",
    text: "Your message",
    empty: "Write or paste a message, and remarks appear here.",
    fine: "Nothing to remark",
    remarks: (count: number, text: string) => (count === 1 ? "1 remark" : `${text} remarks`),
    words: (count: number, text: string) => (count === 1 ? "1 word" : `${text} words`),
    grade: (grade: string) => `reads like grade ${grade}`,
    severities: { serious: "Must go", caution: "Look at this", info: "Could be better" },
    show: (quote: string) => `Show in the text: ${quote}`,
    quote: (text: string) => `“${text}”`,
    used: "It speaks of",
    unused: "It could also speak of",
    noFacts: "Nothing is known of what matters to them, so no draft can speak of it.",
    skipped: (_count: number, text: string) => `${text} checks know English only and were left out.`,
  },
};

/** The texts of the panels about next steps in another language, or a host's own. */
export type StepPanelWords = typeof stepPanelWords;

/** Out of a hundred committees, as text: how many now, and how many then. */
type CountsBothTimes = Readonly<Record<"buy" | "noDecision", { readonly now: string; readonly after: string }>>;
