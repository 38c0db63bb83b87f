import { maximumDepth } from "../limits.js";
import { endOfString } from "./endOfString.js";

/** What can be said of a JSON text without parsing it. */
export interface JsonMeasure {
  /** Where a list or record opens that lies deeper than `maximumDepth`; absent when none does. */
  readonly tooDeepAt?: number;
  /** How many keys are written in it. More than the parsed value has means that some are written twice. */
  readonly keys: number;
}

/** Measures a text before anything recursive sees it. The text need not be valid JSON. */
export function measureJson(text: string): JsonMeasure {
  let depth = 0;
  let keys = 0;
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case 0x22: // "
        index = endOfString(text, index);
        break;
      case 0x3a: // :
        keys++;
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > maximumDepth) return { tooDeepAt: index, keys };
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
    }
  }
  return { keys };
}
