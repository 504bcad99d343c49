/** Texts of the meetings pages. */
export const meetings = {} as const;
