/** What was said, without what only a player needs. */
export interface Transcript {
  readonly text: string;
  /** When its last words end, where it says so. */
  readonly minutes?: number;
}

/** "00:01:02.500 --> 00:01:04.000", as in WebVTT and, with commas, in SubRip; hours may be left out. */
const timing = /^\s*(?:(\d+):)?(\d{1,2}):(\d{2})[.,]\d{3}\s*-->\s*(?:(\d+):)?(\d{1,2}):(\d{2}[.,]\d{3})/;

/** Takes times, numbers and speakers' tags out of subtitles; any other text stays as it is. */
export function readTranscript(text: string): Transcript {
  const lines = text.split(/\r?\n/);
  if (!lines.some((line) => timing.test(line))) return { text: text.trim() };
  let seconds = 0;
  const said = lines.flatMap((line, index) => {
    const times = timing.exec(line);
    if (times) {
      const [, , , , hours = "0", minutes = "0", rest = "0"] = times;
      seconds = Math.max(seconds, 3600 * Number(hours) + 60 * Number(minutes) + Number(rest.replace(",", ".")));
      return [];
    }
    // What stands right above a time is the number or the name of a cue.
    const isCue = timing.test(lines[index + 1] ?? "");
    return isCue || /^\s*(WEBVTT|NOTE|STYLE|REGION)\b/.test(line) ? [] : [line.replaceAll(/<[^>]*>/g, "").trim()];
  });
  return { text: said.filter(Boolean).join(" "), minutes: Math.round(seconds / 6) / 10 };
}
