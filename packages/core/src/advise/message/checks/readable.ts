import type { MessageCheck } from "../check.js";
import { gradeOf } from "../gradeOf.js";

/** Whether it reads easily, by its Flesch–Kincaid grade; where it does not, the hardest sentence is marked. */
export const readable = {
  id: "readable",
  languages: ["en"],
  find({ writing: { sentences }, bounds: { mostGrade } }) {
    const grade = gradeOf(sentences);
    if (grade === undefined || grade <= mostGrade) return [];
    let hardest = { sentence: sentences[0]!, grade: -Infinity };
    for (const sentence of sentences) {
      const own = gradeOf([sentence]) ?? -Infinity;
      if (own > hardest.grade) hardest = { sentence, grade: own };
    }
    const { start, end } = hardest.sentence;
    return [{ severity: "caution", span: { start, end }, params: { grade, most: mostGrade } }];
  },
} as const satisfies MessageCheck;
