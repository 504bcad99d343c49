import type { Translated } from '#platform/mail/email-text';

/** A line of the daily mail; who asks for which detail stands on the page alone. */
export const DIRECTORY_ASKED_TEXTS = {
  line: 'A member asks for a detail of your entry in the directory',
} as const;
export type DirectoryAskedTexts = Translated<typeof DIRECTORY_ASKED_TEXTS>;
