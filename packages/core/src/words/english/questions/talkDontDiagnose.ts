import type { talkDontDiagnoseQuestions } from "../../../advise/questions/talkDontDiagnose.js";
import type { QuestionSentence } from "../../questionSentence.js";

/** Questions that open a talk between equals, where nothing is being examined. */
export const talkDontDiagnoseSentences: Readonly<
  Record<(typeof talkDontDiagnoseQuestions)[number]["id"], QuestionSentence>
> = {
  howSeeIt: () => "How do you see this yourself?",
  howCame: () => "How did this come up, and what has happened since?",
  shouldAsk: () => "What else should I be asking you?",
  amongAll: () => "Where does this stand among everything else that you have to decide?",
  walkThrough: () => "How does it go today, from the first step to the last?",
  wentWell: () => "Which agreement of the last years went well in your eyes, and what made it so?",
  notUnderstood: () => "What have the rest of us not understood yet?",
  whyNow: () => "Why now, and not a year ago?",
  offTheRecord: () => "What would you say about this if nobody took notes?",
  whatOthersMiss: () => "What do you see that others do not?",
  instead: () => "What would you do instead, if it were yours alone to decide?",
  howToday: () => "How do you manage today, and where does it chafe?",
  whoPays: ({ company }) => `How is money for something like this found at ${company}?`,
  comeDown: () => "If you had to decide today, where would you come down, and why there?",
  changedView: () => "What has changed in how you see this over the last weeks?",
  firstThought: () => "What was your first thought when you heard of this?",
  stopIt: () => "What would make you stop this, even if everybody else wanted it?",
  whoSeesToIt: ({ company }) => `Who at ${company} sees to this, and when do they usually come in?`,
  broughtIn: () => "What happened the last time they were brought in late?",
  notHeard: () => "Whose view have we not heard yet?",
  fromWhereYouSit: () => "What we last asked of you: how did that look from where you sit?",
  yourPart: () => "What part would you like to play in this, if any?",
  yourSide: () => "What should the other understand about your side of it?",
  cameDownTo: ({ params }) =>
    params["end"] === "overdue" ? "What has kept this from being decided?" : "What did it come down to in the end?",
  whenTurned: ({ params }) =>
    params["end"] === "overdue"
      ? "What would have to change for this to be taken up again?"
      : "When did you first think that it would go this way?",
};
