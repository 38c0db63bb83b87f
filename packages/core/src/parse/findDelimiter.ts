import Papa from "papaparse";

const sampleLength = 64_000;
const sampleRecords = 60;

/** What may stand between cells. Where two would do, the first wins: nobody uses a tab as a decimal sign. */
export const delimiters = ["\t", ";", "|", ","] as const;

/**
 * The delimiter that cuts most of the first 60 records into one and the same number of cells, and of those the one that
 * cuts finest. So neither a decimal comma nor a title line outvotes the body of the table. A comma if nothing is cut.
 */
export function findDelimiter(text: string): string {
  const end = text.indexOf("\n", sampleLength);
  const sample = end === -1 ? text : text.slice(0, end);
  let best = ",";
  let most = 0;
  for (const delimiter of delimiters) {
    const evenness = measure(sample, delimiter);
    if (evenness > most) [best, most] = [delimiter, evenness];
  }
  return best;
}

/** Records of the commonest width above one; a little more for wider ones, so that width decides only between equals. */
function measure(sample: string, delimiter: string): number {
  if (!sample.includes(delimiter)) return 0;
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: "\n", preview: sampleRecords });
  const records = new Map<number, number>();
  let most = 0;
  for (const { length } of data) {
    if (length < 2) continue;
    const count = (records.get(length) ?? 0) + 1;
    records.set(length, count);
    most = Math.max(most, count + Math.min(length, 500) / 1000);
  }
  return most;
}
