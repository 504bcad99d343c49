import type { ProblemText } from './problem-text.ts';

export const CONSULTATION_PROBLEMS = {
  'consultation-times': {
    status: 422,
    title: 'The times of this consultation do not fit.',
    detail: 'Nothing was announced. It opens in the future or at once and stays open for 14 to 180 days.',
  },
  'consultation-one-at-a-time': {
    status: 409,
    title: 'This standard is in consultation already.',
    detail: 'Nothing was announced. Wait until the round has closed, or cancel the one that is announced.',
  },
  'consultation-only-longer': {
    status: 422,
    title: 'A deadline can only be put off.',
    detail: 'Nothing was changed. Choose a time after the present one.',
  },
  'consultation-still-open': {
    status: 409,
    title: 'Some countries still have time to answer.',
    detail: 'Nothing was changed. Wait until the round and every extension have ended.',
  },
  'consultation-not-open': {
    status: 409,
    title: 'This round takes no answers at present.',
    detail:
      'Nothing was changed and nothing was sent. Keep your words; the page says when the round ' +
      'opens, or that its text is being consolidated.',
  },
  'national-consultation-deadline': {
    status: 422,
    title: 'This time does not fit your country’s own deadline.',
    detail:
      'Nothing was saved. Choose a time in the future, and not after the time by which your country answers ' +
      'in the round.',
  },
  'national-consultation-opened': {
    status: 409,
    title: 'Your national network has been asked in this round already.',
    detail:
      'Nothing was changed and nobody was told. Read what is asked, and give more time there if needed.',
  },
  'national-consultation-draft-closed': {
    status: 409,
    title: 'National networks cannot read this draft yet.',
    detail: 'Nobody was asked. Ask the secretariat to open the draft to national networks first.',
  },
  'national-consultation-over': {
    status: 409,
    title: 'Your country’s consultation has ended.',
    detail:
      'Nothing was saved. Keep your words and write to your national team: the page of your country says who they are.',
  },
  'position-signed-off': {
    status: 409,
    title: 'This position is signed off.',
    detail:
      'Nothing was changed. Take a signature back first; then it can be changed, and everyone signs again.',
  },
  'position-changed-meanwhile': {
    status: 409,
    title: 'Somebody of your team changed the position meanwhile.',
    detail: 'Your words were not saved and are not lost: both are given. Put them together and save again.',
  },
  'position-without-stance': {
    status: 422,
    title: 'The position does not say yet what your country thinks of the text as a whole.',
    detail: 'Nothing was signed. Choose a view first, even if it is “no view”.',
  },
  'remark-is-answered-with-its-round': {
    status: 409,
    title: 'The response table of this round has been published.',
    detail: 'Nothing was changed. What was published stays as it is.',
  },
  'responses-missing': {
    status: 409,
    title: 'Not every remark and amendment has an outcome and a reason yet.',
    detail: 'Nothing was published. The response table shows which ones are waiting.',
  },
  'responses-unnamed': {
    status: 409,
    title: 'Some remarks or amendments have no outcome yet.',
    detail:
      'No ballot was opened. Give each an outcome and a reason first, or open the ballot naming how many have none.',
  },
} as const satisfies Record<string, ProblemText>;
