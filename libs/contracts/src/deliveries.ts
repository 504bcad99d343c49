/**
 * Outcomes that a person has to look at. failed: given up, the server never had it. uncertain: handed over,
 * and nobody knows whether it arrived.
 */
export const UNSETTLED_STATES = ['failed', 'uncertain'] as const;
export type UnsettledState = (typeof UNSETTLED_STATES)[number];
