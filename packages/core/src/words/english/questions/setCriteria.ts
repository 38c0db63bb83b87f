import type { setCriteriaQuestions } from "../../../advise/questions/setCriteria.js";
import type { QuestionSentence } from "../../questionSentence.js";

/** Questions by which someone finds what they will judge by. */
export const setCriteriaSentences: Readonly<Record<(typeof setCriteriaQuestions)[number]["id"], QuestionSentence>> = {
  howChoose: () => "How would you know, a year from now, that you had chosen well?",
  mustHaves: () => "What must any answer to this do for you, whoever it comes from?",
  onlyTwo: () => "If only two of your points could be met, which two would they be?",
  moneyTest: () => "What has to come back, and by when, for this to be money well spent?",
  goalTest: () => "Which of your goals would this have to move, and how would you see it?",
  fitTest: () => "What does it have to fit in with, and how would you like to test that?",
  dayTest: () => "What would have to be easier on an ordinary day for you to call it a good choice?",
  termsTest: () => "Which terms do you look at first, and where is there room in them?",
  signTest: () => "What do you need in writing before you can sign it off?",
  lastTime: ({ company }) =>
    `How was something like this last decided at ${company}, and what would you do the same way again?`,
  openPoints: () => "Which of your points are still open, and what would close them?",
  standBehind: () => "What would it have to deliver for you to stand behind it in front of the others?",
  agreedAlready: () => "On which points do the two of you agree already?",
  holdsForAll: () => "What must hold for every one of you, however else you differ?",
  beforeYes: () => "What do you need to see before you let something like this go ahead?",
  theirCheck: () => "What do they look at before they say yes?",
};
