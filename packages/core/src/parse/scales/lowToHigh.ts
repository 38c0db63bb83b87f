import { words } from "./words.js";

/** Three degrees of influence, in the words that lists of people have for them in eight languages. */
export const lowToHigh = words(
  "lowToHigh",
  "influence",
  ["low|l|niedrig|gering|faible|bajo|baja|laag|低|低い|小|منخفض|ضعيف", 25],
  ["medium|med|m|moderate|mittel|moyen|moyenne|medio|media|middel|gemiddeld|中|متوسط", 55],
  ["high|h|hoch|fort|élevé|élevée|alto|alta|hoog|高|高い|大|مرتفع|عال|عالي", 85],
);
