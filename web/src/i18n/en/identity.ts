/** Texts of the identity pages. */
export const identity = {} as const;
