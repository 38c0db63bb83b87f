import type { workThroughBarriersQuestions } from "../../../advise/questions/workThroughBarriers.js";
import type { QuestionSentence } from "../../questionSentence.js";

/** Questions that bring up what stands in the way, and work through it. */
export const workThroughBarriersSentences: Readonly<
  Record<(typeof workThroughBarriersQuestions)[number]["id"], QuestionSentence>
> = {
  holdsBack: () => "What would hold you back, even if everything we say is true?",
  keepAsIs: () => "What speaks for leaving things as they are?",
  beRidOf: () => "Which worry would you most like to be rid of before you go on?",
  ifMistaken: () => "If this turned out to be a mistake, where would it show first?",
  weakSpot: () => "Where is its weakest spot, as you see it, and what would make it sound?",
  giveUp: () => "What would you have to give up or learn anew, and is it worth that to you?",
  triedBefore: () => "What has been tried before, and why did it not last?",
  lastDoubt: () => "What would you still want to have settled before you put your name under it?",
  nobodyAsked: () => "Which question about this has nobody asked out loud yet?",
  behindIt: ({ params }) => {
    const [concern] = [params["concerns"] ?? []].flat();
    return `${concern ? `You spoke of “${concern}”` : "Something worries you about it"}. What lies behind that?`;
  },
  settledWhen: () => "What would you have to see to call it settled?",
  smallStep: () => "What would be a first step small enough to take back?",
  ifItFails: () => "If it does not go to plan, what would you want from us then?",
  whoLoses: () => "Who would lose something if this went ahead: time, budget, a say?",
  lastAgainst: () => "The last time something like this came up, who was against it, and what was their point?",
  hardestPoint: () => "Which of their objections would you find hardest to answer?",
  yourRisk: () => "What would you be risking if you stood up for this, and is it worth it to you?",
  gotInTheWay: () => "What got in the way of what we had talked about?",
};
