import type { ProblemText } from './problem-text.ts';

export const AMENDMENT_PROBLEMS = {
  'amendments-closed': {
    status: 409,
    title: 'This standard takes no new amendments at present.',
    detail:
      'Nothing was proposed. Keep your words; the page of the standard says in what state it is ' +
      'and when amendments open again.',
  },
  'amendment-not-draft': {
    status: 409,
    title: 'This amendment is no longer a draft.',
    detail:
      'Nothing was changed. Its wording is what was put to everybody; withdraw it and propose ' +
      'another one if it has to differ.',
  },
  'amendment-not-open': {
    status: 409,
    title: 'This amendment does not wait for an outcome.',
    detail: 'Nothing was changed. Its page says what became of it.',
  },
  'amendment-says-the-same': {
    status: 422,
    title: 'This amendment changes no word of the clause.',
    detail: 'Nothing was submitted. Change the wording first, or withdraw the amendment.',
  },
  'amendment-changed-meanwhile': {
    status: 409,
    title: 'Another author changed this amendment meanwhile.',
    detail: 'Yours was not saved and is not lost: both are given. Put them together and save again.',
  },
  'amendment-conflicts': {
    status: 409,
    title: 'The clause says something else in the same place by now.',
    detail:
      'The clause and the amendment are as they were. The words in question are given: put them ' +
      'together by hand, or reject the amendment.',
  },
  'amendment-nothing-taken': {
    status: 422,
    title: 'This is the clause as it stands: nothing of the amendment is in it.',
    detail:
      'Nothing was changed. Take words of the amendment into the text, or reject the amendment with a reason.',
  },
  'amendment-on-ballot': {
    status: 409,
    title: 'This amendment is being voted on.',
    detail: 'Nothing was changed. The ballot decides; its page says when it closes.',
  },
  'amendment-in-set': {
    status: 409,
    title: 'This amendment goes together with others.',
    detail: 'Nothing was changed. What was suggested together is sent, and taken back, together.',
  },
  'amendments-too-many': {
    status: 409,
    title: 'Your country has too many open amendments on this standard.',
    detail: 'Nothing was proposed. Submit, change or withdraw one that is there.',
  },
  'amendments-to-be-merged': {
    status: 409,
    title: 'An amendment that was accepted is not in the text yet.',
    detail:
      'Nothing was changed. Put every accepted amendment into its clause first, so that what is ' +
      'voted on is what was agreed.',
  },
} as const satisfies Record<string, ProblemText>;
