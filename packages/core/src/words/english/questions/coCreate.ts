import type { coCreateQuestions } from "../../../advise/questions/coCreate.js";
import type { QuestionSentence } from "../../questionSentence.js";

/** Questions by which someone makes it their own. */
export const coCreateSentences: Readonly<Record<(typeof coCreateQuestions)[number]["id"], QuestionSentence>> = {
  whereBegin: () => "If you were to begin, where would you begin?",
  ownWords: () => "How would you put this to the others, in your own words?",
  makeItYours: () => "What is still missing for this to be yours as much as ours?",
  clearTheWay: () => "What could you clear out of the way that nobody else can?",
  workOut: () => "Which part would you rather work out with us than be shown?",
  oneChange: () => "If you could change one thing about what is on the table, what would it be?",
  monday: () => "If this worked, what would be different for you on an ordinary Monday?",
  ownNumbers: () => "What would it be worth, in numbers that you would defend yourself?",
  showThem: () => "What would you most like the others to see of this?",
  tenMinutes: () => "If you had ten minutes with those who decide, what would you use them for?",
  worthTheirTime: ({ name }) => `What would make a first talk worth ${name}'s time?`,
  fromYou: ({ name }) => `What should ${name} hear from you rather than from us?`,
  ifAway: () => "If you were away for a month, who would carry this on?",
  whoElse: () => "Who else would be the first to notice if it worked, or if it did not?",
  nextForYou: () => "What would be a next step that feels right to you?",
  bringIn: () => "Whom would you bring in next, and what would you tell them?",
  firstAnswer: () => "What will they ask you first, and what would you like to answer?",
  inHand: () => "What would you like to have in hand when they ask?",
  yourBacking: () => "Who should lead this, and how would the others know that you are behind it?",
  bothSign: () => "What would both of you put your name to?",
  onePage: () => "If all of you had to agree on one page, what would its first line be?",
  worthMore: () => "What would make it worth more to you from here on?",
};
