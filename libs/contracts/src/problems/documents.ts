import type { ProblemText } from './problem-text.ts';

export const DOCUMENT_PROBLEMS = {
  'document-type-refused': {
    status: 415,
    title: 'The library does not keep this kind of file.',
    detail:
      'Nothing was stored. Send a PDF, a Word, Excel, PowerPoint or OpenDocument file without ' +
      'macros, a picture, or plain text.',
  },
  'document-type-mismatch': {
    status: 415,
    title: 'The file is not what its name says.',
    detail:
      'Nothing was stored. Save the file anew from the program that made it, and send it under that name.',
  },
  'document-image-refused': {
    status: 422,
    title: 'This picture cannot be read.',
    detail:
      'Nothing was stored. It may be damaged, or have more than 120 million points. Open it in a picture ' +
      'program, save it anew, smaller if need be, and send that.',
  },
  'document-empty': {
    status: 422,
    title: 'The file is empty.',
    detail: 'Nothing was stored. Check the file, and send it again.',
  },
  'document-audience-refused': {
    status: 403,
    title: 'You cannot share a document with this audience.',
    detail: 'Nothing was stored. Choose another audience, or ask the secretariat.',
  },
  'document-withdrawn': {
    status: 409,
    title: 'This document has been withdrawn.',
    detail: 'Nothing was changed. Add it as a new document if it is needed again.',
  },
  'document-collection-name-taken': {
    status: 409,
    title: 'There is a collection of this name already.',
    detail: 'Nothing was changed. Choose another name, or use that collection.',
  },
  'document-link-refused': {
    status: 404,
    title: 'This link and code do not work.',
    detail:
      'The link may have expired, been revoked or be incomplete, or the code may be wrong. Ask whoever ' +
      'sent you the link.',
  },
  'document-upload-lost': {
    status: 409,
    title: 'The upload took too long and was given up.',
    detail: 'Nothing was stored. Send the file again.',
  },
} as const satisfies Record<string, ProblemText>;
