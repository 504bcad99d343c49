import type { ProblemText } from './problem-text.ts';

export const DOCUMENT_PROBLEMS = {
  'document-type-refused': {
    status: 415,
    title: 'The library does not accept this type of file.',
    detail:
      'Nothing was stored. Upload a PDF, an image, plain text, or a Word, Excel, PowerPoint or ' +
      'OpenDocument file without macros.',
  },
  'document-type-mismatch': {
    status: 415,
    title: 'The content of the file does not match its name.',
    detail:
      'Nothing was stored. Save the file again from the program that created it, and upload it under that ' +
      'name.',
  },
  'document-image-refused': {
    status: 422,
    title: 'This image cannot be read.',
    detail:
      'Nothing was stored. It may be damaged, or have more than 120 million pixels. Open it in an image ' +
      'editor, save it again, smaller if necessary, and upload the new file.',
  },
  'document-empty': {
    status: 422,
    title: 'The file is empty.',
    detail: 'Nothing was stored. Check the file and upload it again.',
  },
  'document-audience-refused': {
    status: 403,
    title: 'You cannot share a document with this audience.',
    detail: 'Nothing was stored. Choose another audience, or ask the secretariat.',
  },
  'document-withdrawn': {
    status: 409,
    title: 'This document has been withdrawn.',
    detail: 'Nothing was changed. If it is needed again, add it as a new document.',
  },
  'document-collection-name-taken': {
    status: 409,
    title: 'There is already a collection with this name.',
    detail: 'Nothing was changed. Choose another name, or use that collection.',
  },
  'document-link-refused': {
    status: 404,
    title: 'This link and code do not work.',
    detail:
      'The link may have expired, been revoked or be incomplete, or the code may be wrong. Ask the person ' +
      'who sent you the link.',
  },
  'document-upload-lost': {
    status: 409,
    title: 'The upload took too long and was cancelled.',
    detail: 'Nothing was stored. Upload the file again.',
  },
  'document-quota': {
    status: 403,
    title: 'You have reached the limit for adding files.',
    detail:
      'Nothing was stored. One person can add up to 20 GB in 30 days. Try again in a few days, or ask a ' +
      'colleague to add the file.',
  },
} as const satisfies Record<string, ProblemText>;
