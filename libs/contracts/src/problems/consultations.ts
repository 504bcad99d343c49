import type { ProblemText } from './problem-text.ts';

export const CONSULTATION_PROBLEMS = {
  'consultation-times': {
    status: 422,
    title: 'The times of this consultation are not valid.',
    detail:
      'Nothing was announced. A consultation must open now or in the future and stay open for 14 to 180 ' +
      'days.',
  },
  'consultation-one-at-a-time': {
    status: 409,
    title: 'This standard is already in consultation.',
    detail: 'Nothing was announced. Wait until the round has closed, or cancel the announced round.',
  },
  'consultation-only-longer': {
    status: 422,
    title: 'A deadline can only be extended.',
    detail: 'Nothing was changed. Choose a time after the current deadline.',
  },
  'consultation-still-open': {
    status: 409,
    title: 'Some countries still have time to answer.',
    detail: 'Nothing was changed. Wait until the round and all extensions have ended.',
  },
  'consultation-not-open': {
    status: 409,
    title: 'This round is not open for answers at present.',
    detail:
      'Nothing was changed and nothing was sent. Keep your text; the page shows when the round opens, or ' +
      'that its text is being consolidated.',
  },
  'national-consultation-deadline': {
    status: 422,
    title: 'This time does not fit your country’s own deadline.',
    detail:
      'Nothing was saved. Choose a time in the future and no later than the deadline for your country’s ' +
      'answer in the round.',
  },
  'national-consultation-opened': {
    status: 409,
    title: 'Your national network has already been consulted in this round.',
    detail:
      'Nothing was changed and no one was notified. Check the existing consultation, and extend its ' +
      'deadline if needed.',
  },
  'national-consultation-draft-closed': {
    status: 409,
    title: 'National networks cannot read this draft yet.',
    detail: 'No one was consulted. Ask the secretariat to open the draft to national networks first.',
  },
  'national-consultation-over': {
    status: 409,
    title: 'Your country’s consultation has ended.',
    detail:
      'Nothing was saved. Keep your text and write to your national team; your country’s page lists its ' +
      'members.',
  },
  'position-signed-off': {
    status: 409,
    title: 'This position has been signed off.',
    detail:
      'Nothing was changed. Withdraw a signature first; the position can then be changed, and everyone ' +
      'signs again.',
  },
  'position-changed-meanwhile': {
    status: 409,
    title: 'Someone in your team has changed the position in the meantime.',
    detail:
      'Your text was not saved, but it is not lost: both versions are shown. Combine them and save again.',
  },
  'position-without-stance': {
    status: 422,
    title: 'The position does not yet state your country’s view of the text as a whole.',
    detail: 'Nothing was signed. Choose a view first, even if it is “no view”.',
  },
  'remark-is-answered-with-its-round': {
    status: 409,
    title: 'The response table of this round has been published.',
    detail: 'Nothing was changed. Published responses cannot be changed.',
  },
  'responses-missing': {
    status: 409,
    title: 'Some remarks or amendments have no outcome or no reason yet.',
    detail: 'Nothing was published. The response table shows which ones are still open.',
  },
  'responses-unnamed': {
    status: 409,
    title: 'Some remarks or amendments have no outcome yet.',
    detail:
      'No ballot was opened. Give each of them an outcome and a reason first, or open the ballot and state ' +
      'how many have none.',
  },
} as const satisfies Record<string, ProblemText>;
