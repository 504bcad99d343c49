import { type CitedSource, citationMarks, SOURCES_HEADING, sourceText } from './cited-source.ts';

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
export function sourcesMarkdown(sources: readonly CitedSource[], escape: Escape): string[] {
  if (sources.length === 0) return [];
  return [
    `## ${SOURCES_HEADING}`,
    ...sources.map((source) => {
      const { number, address } = source;
      const text = [escape(`[${number}] ${sourceText(source)}`), address ? `<${address}>` : ''];
      return text.filter(Boolean).join(' ');
    }),
  ];
}
