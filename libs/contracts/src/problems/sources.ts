import type { ProblemText } from './problem-text.ts';

export const SOURCE_PROBLEMS = {
  'source-known': {
    status: 409,
    title: 'This standard has this source already.',
    detail: 'Nothing was saved. Cite the source that is there, or change what it says.',
  },
  'source-changed-meanwhile': {
    status: 409,
    title: 'Somebody changed this source meanwhile.',
    detail: 'Yours was not saved and is not lost: look at the newer one and save again.',
  },
  'sources-full': {
    status: 409,
    title: 'There are as many of these as there can be.',
    detail: 'Nothing was saved. Remove a source that is not needed any more.',
  },
  'source-object-missing': {
    status: 422,
    title: 'What the source stands for cannot be opened.',
    detail: 'Nothing was saved. Choose a document or a practice that is there and that you can read.',
  },
} as const satisfies Record<string, ProblemText>;
