import type { ProblemText } from './problem-text.ts';

export const STANDARDS_PROBLEMS = {
  'clause-changed-meanwhile': { status: 409, title: 'Somebody else changed this clause meanwhile.', detail: 'Your text was not saved and is not lost: both texts are given. Put them together and save again.' },
  'clause-is-removed': { status: 409, title: 'This clause has been removed.', detail: 'Nothing was changed. Keep your text, and restore the clause or choose another one.' },
  'place-is-gone': { status: 409, title: 'The place you chose is no longer there.', detail: 'Nothing was moved. Look at the newer order and choose the place again.' },
  'standard-is-full': { status: 409, title: 'This standard has as many clauses as it can hold.', detail: 'Nothing was added. Put the text into a clause that is there, or divide the standard.' },
  'standard-is-not-draft': { status: 409, title: 'This standard is no longer a draft.', detail: 'Nothing was changed. Its text is fixed in its present state.' },
  'label-is-taken': { status: 409, title: 'This standard has a version of that name.', detail: 'Nothing was fixed. Choose another name.' },
} as const satisfies Record<string, ProblemText>;
