/** What became of a text in which the safeguarding check saw something. */
export const SAFEGUARDING_OUTCOMES = ['held', 'noticed', 'let-through', 'false-alarm'] as const;
export type SafeguardingOutcome = (typeof SAFEGUARDING_OUTCOMES)[number];

/** Hours in which a coordinator may let a held text through, and minutes for which that is good. */
export const LETTING_THROUGH = { hoursToAsk: 24, minutesGood: 30, reasonMin: 10, reasonMax: 500 } as const;
