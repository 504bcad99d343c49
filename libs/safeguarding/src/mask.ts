import type { Finding, PersonalDataKind } from './kinds.ts';

/**
 * The text with each finding replaced by words that say what stood there, such as "[removed: identity
 * number]".
 */
export function maskPersonalData(
  text: string,
  findings: readonly Finding[],
  wordsFor: (kind: PersonalDataKind) => string,
): string {
  let masked = '';
  let at = 0;
  for (const { start, end, kind } of findings) {
    masked += text.slice(at, start) + wordsFor(kind);
    at = end;
  }
  return masked + text.slice(at);
}
