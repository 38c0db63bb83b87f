/** All scores on a tape behind a window: to show another, the tape is moved. New digits would be laid out at every step. */
export interface ScoreTape {
  /** Returns how wide the window is then, in pixels. */
  readonly show: (score: string) => number;
}

/** Whole scores are on the tape from the start; any other is written below them when it is first shown. */
export function createScoreTape(pill: HTMLElement, wholeScores: readonly string[], textSize: number): ScoreTape {
  const tape = pill.querySelector<HTMLElement>(".bim-tape")!;
  const height = pillHeight(textSize);
  const lines = [...wholeScores];
  tape.textContent = lines.join("\n");
  let shown: string | undefined;
  let width = 0;

  return {
    show(score) {
      if (score === shown) return width;
      if (score.length !== shown?.length) pill.style.width = `${(width = pillWidth(score, textSize))}px`;
      shown = score;
      tape.style.transform = `translateY(${-lineOf(score) * height}px)`;
      return width;
    },
  };

  function lineOf(score: string): number {
    const line = lines.indexOf(score);
    if (line >= 0) return line;
    lines.push(score);
    tape.textContent = lines.join("\n");
    return lines.length - 1;
  }
}

/** The height of a pill in pixels: even, so that its middle lies between two of them. */
export function pillHeight(textSize: number): number {
  return toEven(textSize * 1.5);
}

function pillWidth(score: string, textSize: number): number {
  return toEven((score.length * 0.6 + 1) * textSize);
}

function toEven(pixels: number): number {
  return Math.round(pixels / 2) * 2;
}
