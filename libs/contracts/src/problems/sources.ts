import type { ProblemText } from './problem-text.ts';

export const SOURCE_PROBLEMS = {
  'source-known': {
    status: 409,
    title: 'This standard already has this source.',
    detail: 'Nothing was saved. Cite the existing source, or edit it.',
  },
  'source-changed-meanwhile': {
    status: 409,
    title: 'Someone has changed this source in the meantime.',
    detail: 'Your version was not saved, but it is not lost: check the newer version and save again.',
  },
  'sources-full': {
    status: 409,
    title: 'The maximum number of sources has been reached.',
    detail: 'Nothing was saved. Remove a source that is no longer needed.',
  },
  'source-object-missing': {
    status: 422,
    title: 'The document or practice used as a source cannot be opened.',
    detail: 'Nothing was saved. Choose an existing document or practice that you can read.',
  },
  'definition-known': {
    status: 409,
    title: 'This standard already defines one of these terms.',
    detail: 'Nothing was saved. A term has only one meaning in a standard: edit the existing definition.',
  },
  'definition-changed-meanwhile': {
    status: 409,
    title: 'Someone has changed this definition in the meantime.',
    detail: 'Your version was not saved, but it is not lost: check the newer version and save again.',
  },
  'definitions-full': {
    status: 409,
    title: 'The standard has reached the maximum number of definitions.',
    detail: 'Nothing was saved. Remove one that is no longer needed.',
  },
} as const satisfies Record<string, ProblemText>;
