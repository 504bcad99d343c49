/** Lines that emails about meetings, series and date polls have in common. */
export const MEETING_LINE_TEXTS = {
  cancelReason: 'Reason: {{reason}}',
  place: 'Place: {{place}}',
  more: 'More: {{url}}',
  details: 'Agenda, papers, place and how to join (sign-in needed): {{url}}',
  answerLink: 'Answer without signing in: {{link}}',
  ownLink: 'This link is yours alone; please do not pass it on.',
  signedIn: 'Signed in: {{url}}',
} as const;
