import type { Language } from '@nbn/contracts';
import { archivePage, factsParagraph, textParagraph } from './archive-page.ts';
import type { CsvValue } from '../http/csv.ts';
import { escapeHtml } from '../http/public-page.ts';
import { fileTexts } from '../text/texts.ts';

/** One entry of a register as its page in an archive has it. */
export interface RegisterLine {
  readonly facts: readonly (CsvValue | undefined)[];
  readonly text: string;
}

/** A register as one page of an archive, an entry a paragraph. */
export function registerArchivePage(
  title: string,
  lines: readonly RegisterLine[],
  language: Language,
): string {
  const body = lines.map(({ facts, text }) => {
    const named = facts.map((fact) => (typeof fact === 'string' ? fact : null));
    return factsParagraph(named) + textParagraph(text);
  });
  const none = `<p>${escapeHtml(fileTexts('archive', language).none)}</p>`;
  return archivePage(title, body.length > 0 ? body.join('\n') : none, language);
}
