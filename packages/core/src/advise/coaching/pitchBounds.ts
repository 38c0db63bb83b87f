/** The bounds by which a practice pitch is judged; replace any of them per call. */
export interface PitchBounds {
  readonly mostMinutes: number;
  readonly mostWords: number;
  /** Words per minute below and above which a pace is slow or fast. */
  readonly slowest: number;
  readonly fastest: number;
  /** Greatest Flesch–Kincaid grade, in years of American school. */
  readonly mostGrade: number;
}

/**
 * The defaults. Pace: from 125 words per minute, where people in the United States usually begin (Lucas 2004, “The Art
 * of Public Speaking”, 125 to 150), to 180, the most that authors on radio advise (Rodero 2012, “A comparative analysis
 * of speech rate and perception in radio bulletins”, 160 to 180). Minutes, ours: five. Words: five minutes at 150.
 * Grade: the eighth, to which guides to plain language commonly ask to keep.
 */
export const pitchBounds: PitchBounds = { mostMinutes: 5, mostWords: 750, slowest: 125, fastest: 180, mostGrade: 8 };
