import type { Translated } from '#platform/mail/email-text';

/** A line of the daily mail; who asks for which detail stands on the page alone. */
export const DIRECTORY_ASKED_TEXTS = {
  line: 'A member has requested access to a detail of your directory entry',
} as const;
export type DirectoryAskedTexts = Translated<typeof DIRECTORY_ASKED_TEXTS>;
