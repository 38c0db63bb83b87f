import { estimateTextWidth } from "../../layers/labels/measureText.js";

/** As card.css says it, in sizes of the card's text: height of a row, space between texts, around all rows, and beside them. */
const [rowEms, betweenEms, aroundEms, besideEms] = [1.35, 0.15, 1.5, 1.5];

/**
 * About how high a card is that says this, in pixels, in whatever script: rather too much than too little, as texts are
 * measured.
 * @param texts From top to bottom, each in rows of its own.
 * @param width Of the card, in pixels.
 * @param textSize Of the picture, in pixels.
 */
export function cardHeight(texts: readonly string[], width: number, textSize: number): number {
  const size = cardTextSize(textSize);
  const room = width - besideEms * size;
  const rows = texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(estimateTextWidth(text, size) / room)), 0);
  return (rows * rowEms + (texts.length - 1) * betweenEms + aroundEms) * size;
}

/** The size of a card's text, as card.css has it. */
function cardTextSize(textSize: number): number {
  return Math.max(12, textSize * 0.96);
}
