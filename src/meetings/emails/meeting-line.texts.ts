/** Lines that emails about meetings, series and date polls have in common. */
export const MEETING_LINE_TEXTS = {
  cancelReason: 'Reason: {{reason}}',
  place: 'Place: {{place}}',
  more: 'More information: {{url}}',
  details: 'Agenda, papers, place and how to join (sign-in required): {{url}}',
  answerLink: 'Reply without signing in: {{link}}',
  ownLink: 'This link is personal; please do not share it.',
  signedIn: 'With sign-in: {{url}}',
} as const;
