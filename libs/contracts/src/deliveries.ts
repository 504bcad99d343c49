/**
 * Outcomes that a person has to look at. failed: given up, the server never had it. uncertain: handed over,
 * and nobody knows whether it arrived.
 */
export const DELIVERY_REVIEW_STATES = ['failed', 'uncertain'] as const;
export type DeliveryReviewState = (typeof DELIVERY_REVIEW_STATES)[number];
