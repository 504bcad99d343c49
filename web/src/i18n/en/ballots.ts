/** Texts of the ballots pages. */
export const ballots = {} as const;
