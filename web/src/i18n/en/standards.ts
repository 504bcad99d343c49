/** Texts of the standards pages. */
export const standards = {} as const;
