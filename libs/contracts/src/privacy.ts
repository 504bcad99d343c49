/** How many copies of their own data a member takes in 24 hours. */
export const OWN_DATA_LIMITS = { perDay: 5 } as const;
