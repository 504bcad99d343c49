import type { CitedSource } from './cited-source.ts';

/** What is cited, for programs; nothing where nothing is. */
export function sourcesData(sources: readonly CitedSource[]): { sources?: object[] } {
  if (sources.length === 0) return {};
  return {
    sources: sources.map((source) => ({
      number: source.number,
      kind: source.kind,
      known: source.known,
      title: source.title,
      authors: source.authors,
      year: source.year,
      publisher: source.publisher,
      address: source.address,
      documentVersion: source.documentVersion,
      documentSha256: source.documentSha256,
      practiceVersion: source.practiceVersion,
      citations: source.citations.map(({ clauseId, locator, supports }) => ({ clauseId, locator, supports })),
    })),
  };
}
