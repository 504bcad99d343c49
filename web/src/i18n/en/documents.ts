/** Texts of the documents pages. */
export const documents = {} as const;
