import type { noticeWhatMattersQuestions } from "../../../advise/questions/noticeWhatMatters.js";
import type { QuestionSentence } from "../../questionSentence.js";

/** Questions that show what matters to this person, beyond this deal. */
export const noticeWhatMattersSentences: Readonly<
  Record<(typeof noticeWhatMattersQuestions)[number]["id"], QuestionSentence>
> = {
  topOfList: () => "What is at the top of your list at the moment, and why that?",
  judgedBy: () => "How will your own work be judged this year?",
  goodWeek: () => "What does a good week look like for you, and what spoils one?",
  askedAbove: () => "What will those you answer to want to know about this?",
  eatsTime: () => "What eats more of your time than it should?",
  toldTooLate: () => "What do you wish people brought to you sooner?",
  whyYou: () => "What made you take this up, of all things?",
  sinceThen: () => "What has changed for you since we first spoke?",
  mattersMost: () => "Of all this, what matters most to you, and what could you do without?",
  notLost: () => "What do you want to be sure is not lost?",
  pressesMost: ({ company }) => `What presses most on ${company} this year, and where does this come in?`,
  theirMind: ({ name }) => `What is on ${name}'s mind these days?`,
  whoseDay: () => "Whose day would change most, and have we spoken to them?",
  knownFor: () => "What would you like to be known for in this?",
  comeToYou: () => "What do those who decide come to you for already?",
  leftOut: () => "Who would feel left out of it as it stands now?",
  cameOfIt: () => "What has come of it so far, and what has surprised you?",
  whereYouWere: () => "Who do you know who is where you were before this?",
  neverAsked: () => "What mattered to you that we never asked about?",
};
