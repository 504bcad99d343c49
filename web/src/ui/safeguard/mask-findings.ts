import type { Finding } from '@nbn/safeguarding';
import i18next from 'i18next';
import { categoryOf } from './finding-category.ts';

/**
 * Puts words in the place of each finding, as if they had been typed: whatever listens to the field gets
 * it.
 */
export function maskFindings(
  element: HTMLInputElement | HTMLTextAreaElement,
  findings: readonly Finding[],
): void {
  for (const { start, end, kind } of findings.toReversed())
    element.setRangeText(i18next.t(`mask.${categoryOf(kind)}`, { ns: 'safeguarding' }), start, end, 'end');
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.focus();
}
