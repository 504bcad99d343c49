import type { TFunction } from 'i18next';
import type { Thread } from '../queries.ts';

/**
 * Who wrote a comment, as far as its reader may know; of one that came in with a file, whom the file names.
 */
export function authorText(
  t: TFunction<'standards'>,
  { source, by }: Pick<Thread['first'], 'source' | 'by'>,
): string {
  return source ? t('comment.inFile', { author: source.author ?? t('comment.somebody') }) : by.name;
}
