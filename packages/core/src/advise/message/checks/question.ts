import type { MessageCheck } from "../check.js";
import { findAsks } from "../findAsks.js";

/**
 * A question that lets them speak. An ask with a question mark does not count in English; in other languages the two
 * cannot be told apart.
 */
export const question = {
  id: "question",
  find({ writing: { sentences, language } }) {
    const asks = new Set(language === "en" ? findAsks(sentences) : []);
    const questions = sentences.filter(({ isQuestion }) => isQuestion);
    if (questions.some((sentence) => !asks.has(sentence))) return [];
    return [{ severity: "info", params: { asks: questions.length } }];
  },
} as const satisfies MessageCheck;
