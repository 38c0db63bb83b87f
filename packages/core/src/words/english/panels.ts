import type { Ask } from "../../model/ask.js";
import type { Assumptions } from "../../model/assumptions.js";
import type { Concern, Reason } from "../../model/conviction.js";
import type { Dimension, Tier } from "../../model/reading.js";
import type { ResearchTopic } from "../../model/researchTopics.js";
import type { Coverage, Persona } from "../../model/stakeholder.js";
import type { Tie } from "../../model/tie.js";

/** The three outcomes, each as something to say. */
interface Shares {
  readonly buy: string;
  readonly noDecision: string;
  readonly reject: string;
}

type OutcomeName = keyof Shares;
type Strength = NonNullable<Coverage["strength"]>;
type PersonaList = Exclude<keyof Persona, "day" | "extra">;
type Named = Exclude<keyof Assumptions, "mass"> | `mass.${Tier}`;

/**
 * Every text of the panels and editors, by panel. What varies is a parameter and arrives as text, in the digits of the
 * reader's language; where a count chooses the plural it comes as a number beside its text.
 */
export const panelWords = {
  common: {
    unnamed: "Someone without a name",
    left: (name: string) => `${name} (has left)`,
    gone: (id: string) => `${id} (not on the map)`,
    nobody: "Nobody is on this map yet.",
    noSuchPerson: "This person is no longer on the map.",
    add: "Add",
    cancel: "Cancel",
    removeThis: (text: string) => `Remove: ${text}`,
    showAll: (_count: number, text: string) => `Show all ${text}`,
    showFewer: "Show fewer",
    day: "Day",
    note: "Note",
    by: (name: string) => `noted by ${name}`,
    undated: "undated",
    needsText: "Write something first",
    needsNumber: (low: string, high: string) => `A number from ${low} to ${high}`,
    needsDay: "A day that the calendar has",
    choose: "Choose…",
    under: (share: string) => `<${share}`,
    over: (share: string) => `>${share}`,
    fewerThan: (count: string) => `fewer than ${count}`,
    moreThan: (count: string) => `more than ${count}`,
  },

  axes: { influence: "Influence", buyIn: "Buy-in" } satisfies Record<Dimension, string>,

  outcome: {
    title: "What they would decide",
    names: { buy: "Buy", noDecision: "No decision", reject: "Reject" } satisfies Record<OutcomeName, string>,
    headlines: {
      likely: {
        buy: "They would probably buy.",
        noDecision: "They would probably not decide at all.",
        reject: "They would probably say no.",
      },
      leaning: {
        buy: "More likely than not, they would buy.",
        noDecision: "More likely than not, they would not decide.",
        reject: "More likely than not, they would say no.",
      },
      open: {
        buy: "It is open. A purchase is the likeliest of three, but not likely.",
        noDecision: "It is open. No decision is the likeliest of three.",
        reject: "It is open. A no is the likeliest of three.",
      },
    } satisfies Record<string, Record<OutcomeName, string>>,
    ofHundred: ({ buy, noDecision, reject }: Shares) =>
      `Of 100 committees that stood where this one stands, about ${buy} would buy, ${noDecision} would not decide, and ${reject} would say no.`,
    bar: ({ buy, noDecision, reject }: Shares) => `Buy ${buy}, no decision ${noDecision}, reject ${reject}`,
    unknownPeople: (count: number, text: string) =>
      count === 1
        ? "Nothing is known of one person’s view, so every view of theirs counts as equally likely."
        : `Nothing is known of the views of ${text} people, so every view of theirs counts as equally likely.`,
    meanings: "What the three mean",
    meaning: {
      buy: "Everyone who must say yes does, nobody with a veto says no, and enough weight is behind it.",
      noDecision: "It neither carries nor is turned down. It stalls, which is not the same as losing.",
      reject: "Someone who must say yes, or has a veto, says no; or enough weight speaks against it.",
    } satisfies Record<OutcomeName, string>,
    alone: "If everyone decided alone",
    aloneText: "People on one committee tend to lean the same way, and the forecast counts that in. If each of them decided alone:",
    aloneBar: ({ buy, noDecision, reject }: Shares) => `Alone: buy ${buy}, no decision ${noDecision}, reject ${reject}`,
    basis: "What this rests on",
    weight: (needed: string, total: string) => `A yes needs ${needed} of the ${total} points of influence on this committee.`,
    position: (position: string, line: string) =>
      `Weighed by influence, the committee stands at ${position} of 100. Someone says yes from ${line} on.`,
    evidence: "It goes by what the evidence supports, not by where the marks stand.",
    /** What to do where there is no forecast. */
    instead: {
      nobody: "Add the people on the committee, and this says what they would do.",
      noWeight: "Give at least one person some influence.",
      unknownInRule: "Add them, or take them out of the rule.",
    },
    noForecast: "No forecast yet",
    /** Since the outcome it is compared with, in percentage points with their sign. */
    change: (points: string) => `${points} points`,
  },

  leverage: {
    titleFor: (points: string) => `Where ${points} points count most`,
    intro: "What more buy-in from each person would do to the chance that they buy, those they sway included.",
    nothing: (_count: number, text: string) => `For ${text} more, it changes next to nothing.`,
    nothingAtAll: "Nobody’s points would change the outcome by themselves.",
    explained: "P(buy) is the chance, in percent, that the committee buys.",
  },

  pivots: {
    title: "What hangs on each person",
    intro: "The chance that the committee buys, once this person has made up their mind.",
    person: "Person",
    ifYes: "If yes",
    ifUndecided: "If undecided",
    ifNo: "If no",
    now: (share: string) => `Now it is ${share}.`,
  },

  power: {
    title: "Influence and power under the rule",
    intro: "Power is how often someone’s yes is the one that tips the decision, over every order in which people could come round.",
    person: "Person",
    influence: "Influence",
    share: "Share of influence",
    power: "Power",
    more: "more power than influence",
    less: "less power than influence",
    even: "about as much power as influence",
    assumed: "assumed",
    estimated: "from evidence",
    stated: "",
    veto: "Here people say yes or they do not, so a veto holder counts like someone who must say yes: without either, nothing passes.",
    mustYes: "must say yes",
    mustNotNo: "must not say no",
  },

  support: {
    title: "What is missing",
    margin: "Weight behind it",
    over: (points: string, share: string) => `${points} points more than a decision needs (${share} of all influence).`,
    missing: (points: string, share: string) => `${points} points short of what a decision needs (${share} of all influence).`,
    exact: "Exactly what a decision needs, and not a point more.",
    noWeight: "Nobody’s voice weighs anything yet.",
    bar: (convinced: string, needed: string) => `${convinced} of all influence is convinced; ${needed} is needed`,
    convinced: (share: string) => `convinced ${share}`,
    needed: (share: string) => `needed ${share}`,
    enoughIsNotAll: "Enough weight does not carry it while someone below must still agree.",
    deciders: "Must say yes, not there yet",
    noDeciders: "Everyone who must say yes is there.",
    vetoes: "Could stop it",
    noVetoes: "No veto holder is against it or unknown.",
    silent: "Convinced, but silent",
    silentShare: (share: string) => `${share} of the convinced influence has not spoken up.`,
    noSilent: "Nobody who is convinced is silent.",
    nobodyConvinced: "Nobody is convinced yet.",
    unreached: "Below the line, and no advocate reaches them",
    noUnreached: "An advocate reaches everyone below the line.",
    nobodyMust: "The rule names nobody who must say yes.",
    nobodyMay: "The rule gives nobody a veto.",
  },

  tiers: {
    inference: "Guessed from title or role",
    claim: "Our impression",
    statement: "Said so",
    act: "Did something small",
    costlyAct: "Spent their standing",
  } satisfies Record<Tier, string>,
  tierExamples: {
    inference: "read off a title, a role or an org chart",
    claim: "nothing that they said or did",
    statement: "they told us, in their own words",
    act: "came, replied, passed it on",
    costlyAct: "arranged the meeting, argued for it without us",
  } satisfies Record<Tier, string>,

  readings: {
    title: { buyIn: "Evidence of buy-in", influence: "Evidence of influence" } satisfies Record<Dimension, string>,
    question: "How do you know?",
    about: {
      buyIn: (name: string, score: string) => `${name}’s buy-in is now ${score}.`,
      influence: (name: string, score: string) => `${name}’s influence is now ${score}.`,
    } satisfies Record<Dimension, unknown>,
    onlyImpression: "Only my impression",
    skip: "Skip",
    noted: (tier: string, day: string) => `Noted: ${tier}, ${day}.`,
    addNote: "What did they say or do?",
    onDay: "When?",
    done: "Done",
    none: "No evidence yet. A score with nothing behind it stays a guess.",
    weighs: (mass: string) => `weighs ${mass}`,
    faded: (mass: string, fresh: string) => `weighs ${mass}, when new ${fresh}`,
    leftOut: {
      future: "not counted: it lies after the day of this analysis",
      superseded: "not counted: claimed anew since",
      gone: "not counted: they have left",
    },
    today: "today",
    daysAgo: (count: number, text: string) => (count === 1 ? "1 day old" : `${text} days old`),
    present: "the claim on the map",
    weightHelp: "What someone does weighs more than what they say, and everything fades with time.",
    add: "Add evidence",
    value: "Score it speaks for, 0 to 100",
    kind: "What happened",
    item: (score: string, tier: string, day: string) => `${score}, ${tier}, ${day}`,
  },

  asks: {
    title: "Asks",
    intro: "Each rung costs them more than the one below. What they do tells more than what they say.",
    rungs: {
      1: "Share criteria, rivals or budget",
      2: "Pass our summary on",
      3: "Arrange a meeting with a decider",
      4: "Make the case without us",
    } satisfies Record<Ask["rung"], string>,
    rung: (rung: string, text: string) => `${rung}. ${text}`,
    outcomes: { open: "asked", done: "done", hedged: "hedged", declined: "declined" } satisfies Record<Ask["outcome"], string>,
    outcome: "What came of it",
    what: "What we asked",
    none: "Nothing has been asked of them yet.",
    notAsked: "not asked yet",
    standing: {
      advocate: "Speaks up for it in the open.",
      presumed: "Taken for an advocate; nothing is on record yet.",
      silent: "Has not spoken up for it yet.",
    },
    lowered: "Two costly asks in a row were hedged or declined, so their standing counts one rung lower.",
    add: "Add an ask",
    item: (rung: string, day: string) => `${rung}, ${day}`,
  },

  reasons: {
    title: "Their reasons",
    intro: "Only reasons of their own carry buy-in.",
    text: "Why they would want it",
    voicedBy: "Who said it",
    voices: { buyer: "they did", seller: "we did" } satisfies Record<Reason["voicedBy"], string>,
    about: "Topic",
    none: "No reason is on record.",
    own: (own: string, all: string) => `${own} of ${all} are their own.`,
    noneOwn: "So far all of these are ours. Ask what they would want it for.",
    add: "Add a reason",
  },

  concerns: {
    title: "Their concerns",
    intro: "A concern can be worked through once they have said it themselves.",
    text: "What holds them back",
    type: "Kind",
    types: {
      experience: "past experience",
      perception: "perception",
      fear: "fear",
      doubt: "doubt",
      hope: "hope",
    } satisfies Record<Concern["type"], string>,
    state: (text: string) => `How far: ${text}`,
    stateLabel: "How far",
    states: { suspected: "Suspected", voiced: "Voiced", workedThrough: "Worked through" } satisfies Record<Concern["state"], string>,
    none: "No concern is on record. Everyone has one.",
    add: "Add a concern",
  },

  criteria: {
    title: "What they will judge by",
    text: "Criterion",
    weight: "Weight",
    weightHelp: "any number; more is more",
    about: "Topic",
    aboutHelp: "the same word for the same thing, so that conflicts can be seen",
    shared: (topic: string, names: string) => `“${topic}” also matters to ${names}`,
    none: "Not known yet. Ask what a good choice would look like to them.",
    add: "Add a criterion",
    notNegative: "A number, 0 or more",
  },

  coverage: {
    title: "Who knows them",
    seller: "Seller",
    strength: (name: string) => `How well ${name} knows them`,
    strengths: { none: "not yet", brief: "briefly", regular: "regularly", trusted: "trusted" } satisfies Record<Strength, string>,
    lastContact: (name: string) => `Last contact of ${name}`,
    spokeToday: "Spoke today",
    spokeTodayWith: (name: string) => `Spoke today: ${name}`,
    none: "No seller has met them.",
    add: "Add a seller",
    newSeller: "Someone new to the team",
    newSellerName: "Their name",
  },

  research: {
    title: "What we know of the deal",
    titleFor: (name: string) => `What we know of ${name}`,
    known: (known: string, all: string) => `${known} of ${all} known`,
    topics: {
      painPoints: "Pain points",
      priorities: "Priorities and preferences",
      effects: "How the pain hurts",
      presentSolution: "Present solution",
      size: "Company size",
      budget: "Budget",
    } satisfies Record<ResearchTopic, string>,
    questions: {
      painPoints: "What hurts, and whom?",
      priorities: "What comes first for them?",
      effects: "What does it cost them to leave it as it is?",
      presentSolution: "How do they manage today?",
      size: "How many people, places, transactions?",
      budget: "What is set aside, and who can move it?",
    } satisfies Record<ResearchTopic, string>,
    open: "not known yet",
    findings: (count: number, text: string) => (count === 1 ? "1 finding" : `${text} findings`),
    text: "What we found",
    source: "Where from",
    noSource: "no source",
    addTo: (topic: string) => `Add to ${topic}`,
  },

  persona: {
    title: "Persona",
    intro: "One thing per line.",
    lists: {
      caresAbout: "Cares about",
      pressures: "Under pressure from",
      measuredBy: "Success is judged by",
      movesNeedle: "What would move them",
      holdsBack: "What holds them back",
    } satisfies Record<PersonaList, string>,
    day: "What a day is like",
  },

  rule: {
    title: "How they decide",
    preset: "Kind of decision",
    quota: "Influence that must say yes, %",
    quotaRange: "More than 50, at most 100",
    quotaText: (needed: string, total: string) => `That is ${needed} of ${total} points.`,
    people: "Who must agree",
    rights: { voice: "has a say", decider: "must say yes", veto: "must not say no" },
    rightOf: (name: string) => `Say of ${name}`,
    whoDecides: "Who decides?",
    isDefault: "Nobody has said how they decide. This is what we assume.",
    reset: "Back to the assumed rule",
  },

  ties: {
    title: "Who sways whom",
    titleFor: (name: string) => `Who sways ${name}, and whom they sway`,
    none: "No ties are on record.",
    types: { sways: "sways", reportsTo: "reports to", conflict: "is in conflict with" } satisfies Record<Tie["type"], string>,
    headings: { sways: "Sways", reportsTo: "Reports to", conflict: "In conflict" } satisfies Record<Tie["type"], string>,
    sentences: {
      sways: (from: string, to: string) => `${from} sways ${to}`,
      reportsTo: (from: string, to: string) => `${from} reports to ${to}`,
      conflict: (from: string, to: string) => `${from} and ${to} are in conflict`,
    } satisfies Record<Tie["type"], unknown>,
    grades: { little: "a little", noticeably: "noticeably", strongly: "strongly", mostly: "for the most part" },
    strength: "How much, %",
    strengthOf: (sentence: string) => `How much ${sentence}, %`,
    strengthText: (grade: string, share: string, to: string) => `${grade}: ${share} of ${to}’s view follows`,
    assumed: (share: string) => `not said, so ${share} is assumed`,
    tooMuch: (to: string, sum: string, most: string) =>
      `Together these would hold ${sum} of ${to}’s view. They count for ${most}, each for its part.`,
    from: "Who",
    type: "Does what",
    to: "Whom",
    add: "Add a tie",
    needsTwo: "A tie needs two people",
    twoPeopleFirst: "Ties need at least two people on the map.",
    alreadyThere: "They already have this tie",
    choosePerson: "Choose someone",
  },

  assumptions: {
    title: "Assumptions",
    intro: "What the arithmetic takes for granted. Change any of it to see what hangs on it.",
    groups: {
      decision: "Yes and no",
      evidence: "Evidence",
      influence: "Influence and ties",
      forecast: "Forecast",
      warnings: "Warnings",
    },
    names: {
      line: "The line",
      opposition: "Opposition below",
      presumedAdvocate: "Presumed advocate from",
      highInfluence: "High influence from",
      halfLife: "Half-life of evidence",
      "mass.inference": "Weight of a guess from the title",
      "mass.claim": "Weight of our impression",
      "mass.statement": "Weight of what they said",
      "mass.act": "Weight of a small act",
      "mass.costlyAct": "Weight of a costly act",
      tail: "Left out on each side of an interval",
      mediumConfidence: "Medium confidence from",
      highConfidence: "High confidence from",
      assumedInfluence: "Influence when unknown",
      assumedStrength: "Strength of a tie when unknown",
      mostSwayed: "Most that others hold of a view",
      correlation: "How alike people lean",
      leverageStep: "Step for leverage",
      highSalience: "Interested from",
      silentAfter: "Champion silent after",
      reviewInterval: "Position due for review after",
      refusalsInARow: "Refusals in a row that count",
      expectedRoles: "Roles that we expect",
      decidingRoles: "Roles that decide",
    } satisfies Record<Named, string>,
    texts: {
      line: "Buy-in from which someone says yes.",
      opposition: "Buy-in below which someone speaks against it.",
      presumedAdvocate: "With no ask on record, a claim from here counts as an advocate.",
      highInfluence: "Influence from which someone counts as highly influential.",
      halfLife: "After this many days, a piece of evidence weighs half.",
      "mass.inference": "Read off a title, a role or an org chart.",
      "mass.claim": "A seller’s own judgment, as when a mark is dragged.",
      "mass.statement": "They told us so.",
      "mass.act": "They did something that cost them little.",
      "mass.costlyAct": "They did something that cost them standing.",
      tail: "0.1 leaves a range that holds eight times out of ten.",
      mediumConfidence: "Weight of evidence from which confidence is medium.",
      highConfidence: "Weight from which it is high, if they have spoken or acted themselves.",
      assumedInfluence: "What someone weighs while nobody has said.",
      assumedStrength: "Share of a view that follows, while nobody has said.",
      mostSwayed: "Stronger ties are scaled down to this share.",
      correlation: "0: everyone decides alone. Toward 1: they all lean the same way.",
      leverageStep: "Points of buy-in by which leverage is measured.",
      highSalience: "How much the decision must matter to someone, 0 to 1, to count as interested.",
      silentAfter: "Days without a word from the champion before we warn.",
      reviewInterval: "Days without newer evidence before a position counts as old.",
      refusalsInARow: "Costly asks hedged or declined in a row before standing is lowered.",
      expectedRoles: "A warning says so while nobody known holds one of them.",
      decidingRoles: "Who decides, while the rule names nobody who must say yes.",
    } satisfies Record<Named, string>,
    units: { points: "points", days: "days", share: "share", weight: "weight", times: "times" },
    changed: (usual: string) => `usually ${usual}`,
    reset: "Reset",
    resetThis: (name: string) => `Reset: ${name}`,
    resetAll: "Reset all",
    allUsual: "All as usual",
    changes: (count: number, text: string) => (count === 1 ? "1 changed" : `${text} changed`),
    belowLine: "Must stay below the line",
    aboveOpposition: "Must stay above opposition",
    aboveMedium: "Must be at least the one for medium",
    belowHigh: "Must be at most the one for high",
  },

  estimate: {
    title: { buyIn: "Buy-in", influence: "Influence" } satisfies Record<Dimension, string>,
    claimed: (score: string) => `We say ${score}.`,
    noClaim: "We have not said.",
    supports: (mean: string) => `The evidence supports ${mean}.`,
    range: (low: string, high: string, odds: string) => `Most likely between ${low} and ${high} (${odds}).`,
    odds: (times: string, of: string) => `${times} times out of ${of}`,
    unknown: {
      buyIn: "Nothing is known of their buy-in. That is not the same as neutral.",
      influence: "Nothing is known of their influence. That is not the same as low.",
    } satisfies Record<Dimension, string>,
    claimAbove: (points: string) => `Our claim is ${points} points above it.`,
    claimBelow: (points: string) => `Our claim is ${points} points below it.`,
    claimMatches: "Our claim and the evidence agree.",
    confidence: {
      low: "Low confidence",
      medium: "Medium confidence",
      high: "High confidence",
    },
    why: {
      inferred: "So far there are only guesses from their title or role.",
      thin: "There is little evidence, or it is old.",
      oursOnly: "So far there is only our own impression.",
      some: "There is some evidence.",
      solid: "They have spoken or acted themselves.",
    },
    legend: { claim: "our claim", estimate: "what the evidence supports", line: "the line", high: "high influence" },
  },

  warnings: {
    title: "Warnings",
    none: "Nothing to warn of.",
    severities: { serious: "Serious", caution: "Worth a look", info: "Good to know" },
    about: (sentence: string) => `People this is about: ${sentence}`,
  },
};

/** The texts of the panels in another language, or a host's own. */
export type PanelWords = typeof panelWords;
