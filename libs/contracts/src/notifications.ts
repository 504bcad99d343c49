/** What a member is told of, in the past tense. */
export const NOTIFICATION_KINDS = [
  'meeting-invited', 'meeting-moved', 'meeting-cancelled',
  'meeting-reminder', 'poll-reminder', 'answer-reminder', 'papers-reminder', 'minutes-reminder', 'action-reminder', 'follow-up-reminder', 'review-reminder',
  'minutes-circulated', 'minutes-correction-asked', 'minutes-approved', 'action-agreed', 'follow-up-asked',
  'agenda-proposed', 'agenda-proposal-accepted', 'agenda-proposal-refused', 'paper-replaced',
  'mentioned', 'comment-posted', 'thread-resolved', 'thread-reopened', 'standard-opened', 'standard-moved',
  'consultation-opened', 'consultation-reminder', 'consultation-extended', 'consultation-closed', 'position-signed',
  'amendment-submitted', 'amendment-decided', 'amendment-text-changed',
  'office-proposed', 'office-given', 'office-refused', 'office-ended',
  'seat-given', 'seat-ended',
  'ballot-opened', 'ballot-closed', 'ballot-annulled',
  'ballot-paper-entered', 'ballot-paper-confirmed', 'ballot-paper-refused', 'ballot-closing-unconfirmed',
  'priorities-agreed',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** What a notification is about; its page says the rest. */
export const NOTIFICATION_OBJECTS = ['meeting', 'standard', 'ballot', 'priority-period', 'action', 'decision', 'member'] as const;
export type NotificationObject = (typeof NOTIFICATION_OBJECTS)[number];
