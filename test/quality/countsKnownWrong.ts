/** Files whose known number of papers counts something else, each with what it counts. */
export const countsKnownWrong: Readonly<Record<string, string>> = {};
