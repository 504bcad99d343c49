import { archivePage, factsParagraph, textParagraph } from './archive-page.ts';
import type { CsvValue } from '../http/csv.ts';

/** One entry of a register as its page in an archive has it. */
export interface RegisterLine {
  readonly facts: readonly (CsvValue | undefined)[];
  readonly text: string;
}

/** A register as one page of an archive, an entry a paragraph. */
export function registerArchivePage(title: string, lines: readonly RegisterLine[]): string {
  const body = lines.map(({ facts, text }) => {
    const named = facts.map((fact) => (typeof fact === 'string' ? fact : null));
    return factsParagraph(named) + textParagraph(text);
  });
  return archivePage(
    title,
    body.length > 0 ? body.join('\n') : '<p>There are no entries that you may read.</p>',
  );
}
