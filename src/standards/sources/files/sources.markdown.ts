import type { Language } from '@nbn/contracts';
import { publicPageTexts } from '#platform/text/texts';
import { type CitedSource, citationMarks, sourceText } from './cited-source.ts';

type Escape = (text: string) => string;

/** The words of a clause with what they cite behind them. */
export function withCitationsMarkdown(
  words: string,
  sources: readonly CitedSource[],
  clauseId: string,
  escape: Escape,
): string {
  return [words, ...citationMarks(sources, clauseId).map(({ text }) => escape(text))].join(' ');
}

/** The list at the end; nothing where nothing is cited. */
export function sourcesMarkdown(
  sources: readonly CitedSource[],
  escape: Escape,
  language: Language,
): string[] {
  if (sources.length === 0) return [];
  const { sources: texts } = publicPageTexts(language);
  return [
    `## ${texts.heading}`,
    ...sources.map((source) => {
      const { number, address } = source;
      const text = [escape(`[${number}] ${sourceText(source, texts)}`), address ? `<${address}>` : ''];
      return text.filter(Boolean).join(' ');
    }),
  ];
}
