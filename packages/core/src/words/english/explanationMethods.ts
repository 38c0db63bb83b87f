import type { Explanation } from "../../analyze/explanation.js";

/** How the parts of a number make it, for those where that is not plain from the parts. */
export const explanationMethods: Readonly<Partial<Record<Explanation["id"], string>>> = {
  "reading.mass": "What happened sets its weight when it is new; from then on the weight fades.",
  "estimate.mean": "The average of all evidence, each piece by its weight. Not knowing pulls it toward the middle.",
  "estimate.low": "The less evidence there is, the wider the range around the middle.",
  "estimate.high": "The less evidence there is, the wider the range around the middle.",
  "estimate.sd": "The less evidence there is, the less sure the middle is.",
  claimGap: "The latest claim, less what all the other evidence supports by itself.",
  settled: "Part of everyone’s view follows those who sway them, who are swayed in turn, until nothing moves any more.",
  weight: "Influence, times how much this decision matters to them.",
  socialPower: "How far their view travels along the ties, by the weight of those it reaches.",
  path: "The ties on the way, multiplied.",
  "outcome.buy":
    "Over every way they could say yes, no or neither: how often enough weight says yes, with everyone who must say yes and nobody with a veto against it.",
  "outcome.reject":
    "Over every way they could say yes, no or neither: how often someone who must say yes, or has a veto, says no, or enough weight does.",
  "outcome.noDecision": "Everything that is neither a yes nor a no.",
  "outcome.independent.buy": "The same count, as if nobody on the committee leaned the way the others lean.",
  "outcome.independent.reject": "The same count, as if nobody on the committee leaned the way the others lean.",
  "outcome.position": "Everyone’s view, by the weight of their voice.",
  "outcome.quotaWeight": "The share that the rule asks for, of all the weight there is.",
  "outcome.totalWeight": "Everyone’s weight, added up.",
  "chances.yes": "How much of what their view may be lies at the line or above. The more is known, the narrower it is.",
  "chances.no": "How much of what their view may be lies in opposition. The more is known, the narrower it is.",
  "pivots.ifYes": "The forecast again, with this one person’s answer fixed and everyone else’s open.",
  "pivots.ifUndecided": "The forecast again, with this one person’s answer fixed and everyone else’s open.",
  "pivots.ifNo": "The forecast again, with this one person’s answer fixed and everyone else’s open.",
  leverage: "The forecast again, with their own buy-in a step higher and everyone they sway following by their share.",
  "power.shapleyShubik":
    "People come round one after the other, in every order there is. Counted is how often this person’s yes is the one that tips it.",
  "power.banzhaf":
    "Everyone else says yes or not, in every way there is. Counted is how often this person’s yes then makes the difference.",
  "gaps.support.margin": "The weight of all who are at the line, less the weight that a decision needs.",
  "gaps.support.share": "The margin, as a part of all the weight there is.",
  "gaps.support.decidersMissing": "Counted are those who must say yes and whose view is below the line, or unknown.",
  "gaps.support.vetoesAtRisk": "Counted are those with a veto whose view is in opposition, or unknown.",
  "gaps.advocacy.share": "Those at the line who have not spoken up, by weight.",
  "gaps.reach": "Counted are those below the line to whom no chain of ties leads from someone who speaks up for it.",
  "gaps.buyIn": "The line, less what the evidence supports.",
  "gaps.target": "The target, less what the evidence supports.",
};
