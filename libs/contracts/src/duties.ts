/**
 * What of meetings waits for a member: to be done by their seat, to be read, to be brought, or to be settled
 * by who arranges the meeting.
 */
export const DUTY_KINDS = [
  'action',
  'follow-up',
  'review',
  'minutes',
  'papers',
  'proposals',
  'remarks',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** How many of one kind Home names; of more it says how many there are. */
export const MAX_DUTIES_PER_KIND = 5;
