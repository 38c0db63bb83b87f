/** The largest file that is read, in bytes: 200 MB. Browsers hold about twice as much in one string. */
export const maximumBytes = 200_000_000;

/** The longest table that is read, in lines of the file, its header among them. */
export const maximumRows = 1_000_000;

/** How deep lists and records may stand in each other in a JSON file. A document of ours needs 9. */
export const maximumDepth = 64;

/** Reading stops after this many problems, with `furtherIssues`: nobody reads on, and hostile files have millions. */
export const maximumIssues = 10_000;
