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
  'definition-known': {
    status: 409,
    title: 'This standard defines one of these words already.',
    detail: 'Nothing was saved. A word has one meaning in a standard: change the definition that is there.',
  },
  'definition-changed-meanwhile': {
    status: 409,
    title: 'Somebody changed this definition meanwhile.',
    detail: 'Yours was not saved and is not lost: look at the newer one and save again.',
  },
  'definitions-full': {
    status: 409,
    title: 'The standard has as many definitions as it can hold.',
    detail: 'Nothing was saved. Take one out that is not needed any more.',
  },
} as const satisfies Record<string, ProblemText>;
