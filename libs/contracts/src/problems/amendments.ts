import type { ProblemText } from './problem-text.ts';

export const AMENDMENT_PROBLEMS = {
  'amendments-closed': {
    status: 409,
    title: 'This standard is not open for new amendments at present.',
    detail:
      'Nothing was proposed. Keep your text; the page of the standard shows its current status and when ' +
      'amendments open again.',
  },
  'amendment-not-draft': {
    status: 409,
    title: 'This amendment is no longer a draft.',
    detail:
      'Nothing was changed. Its wording has already been submitted; to change it, withdraw the amendment ' +
      'and propose a new one.',
  },
  'amendment-not-open': {
    status: 409,
    title: 'This amendment is not waiting for an outcome.',
    detail: 'Nothing was changed. Its page shows the outcome.',
  },
  'amendment-says-the-same': {
    status: 422,
    title: 'This amendment does not change the clause.',
    detail: 'Nothing was submitted. Change the wording first, or withdraw the amendment.',
  },
  'amendment-changed-meanwhile': {
    status: 409,
    title: 'Another author has changed this amendment in the meantime.',
    detail:
      'Your version was not saved, but it is not lost: both versions are shown. Combine them and save again.',
  },
  'amendment-conflicts': {
    status: 409,
    title: 'The clause has since been changed in the same place.',
    detail:
      'The clause and the amendment are unchanged. The conflicting passages are shown: combine them by ' +
      'hand, or reject the amendment.',
  },
  'amendment-nothing-taken': {
    status: 422,
    title: 'This is the current text of the clause: it contains nothing from the amendment.',
    detail:
      'Nothing was changed. Include some of the amendment in the text, or reject the amendment with a ' +
      'reason.',
  },
  'amendment-on-ballot': {
    status: 409,
    title: 'This amendment is being voted on.',
    detail: 'Nothing was changed. The ballot decides; its page shows when it closes.',
  },
  'amendment-in-set': {
    status: 409,
    title: 'This amendment belongs to a set.',
    detail:
      'Nothing was changed. Amendments that were suggested together are submitted and withdrawn together.',
  },
  'amendments-too-many': {
    status: 409,
    title: 'Your country has too many open amendments to this standard.',
    detail: 'Nothing was proposed. Submit, change or withdraw one of the existing amendments.',
  },
  'amendments-to-be-merged': {
    status: 409,
    title: 'An accepted amendment has not been merged into the text yet.',
    detail:
      'Nothing was changed. Merge every accepted amendment into its clause first, so that the text put to ' +
      'the vote is the text that was agreed.',
  },
} as const satisfies Record<string, ProblemText>;
