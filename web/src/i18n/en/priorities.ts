/** Texts of the priorities pages. */
export const priorities = {} as const;
