import { WORDING_REPORT_LIMITS } from '@nbn/contracts';

/** Selected text on one line; nothing where it is too long to be a word or a sentence. */
export function toReportedWords(selected: string): string {
  const words = selected.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return [...words].length > WORDING_REPORT_LIMITS.words ? '' : words;
}

/** What the reader has selected on the page. */
export const selectedWords = (): string => toReportedWords(window.getSelection()?.toString() ?? '');
