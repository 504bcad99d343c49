/** The three seats of a national team. */
export const SEAT_TYPES = ['government', 'ngo', 'resource'] as const;
export type SeatType = (typeof SEAT_TYPES)[number];
