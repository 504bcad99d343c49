import type { FieldFault } from '../problems/problem.ts';

export interface TextLimits {
  readonly max: number;
  readonly min?: number;
}

/** C0 and C1 controls but tab and line feed; they have no place in prose and break files and mails. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

/**
 * Unicode NFC, line ends as LF, no control characters, no lone surrogates, no blanks around. Nothing else is
 * changed.
 */
export function normalizeText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROLS, '').toWellFormed().normalize('NFC').trim();
}

/** What is wrong with a tidy text's length in characters, or null. */
export function findTextFault(field: string, text: string, { max, min = 0 }: TextLimits): FieldFault | null {
  const length = text.length <= max ? text.length : [...text].length;
  if (length > max) return { field, code: 'too-long', values: { count: max } };
  if (length < min)
    return min === 1 ? { field, code: 'missing' } : { field, code: 'too-short', values: { count: min } };
  return null;
}
