import { queryOptions } from '@tanstack/react-query';
import { fetchDefinitions, type DefinitionFacts } from '../definitions/queries.ts';
import { fetchCitedSources, type SourceFacts } from '../sources/queries.ts';
import { type ListDifference, listDifferences } from './list-differences.ts';
import { comparisonQuery, CURRENT } from './queries.ts';

/** What differs between two versions besides the clauses: what words mean, and what the text rests on. */
export interface VersionListDifferences {
  readonly definitions: readonly ListDifference<DefinitionFacts>[];
  readonly sources: readonly ListDifference<SourceFacts>[];
}

const DEFINITION = {
  keyOf: ({ term }: DefinitionFacts) => term.toLowerCase(),
  contentOf: ({ term, variants, text }: DefinitionFacts) => [term, variants, text],
};
/** A document or a practice is the same source in another version of it; any other is known by its title. */
const SOURCE = {
  keyOf: ({ kind, documentId, practiceId, title }: SourceFacts) =>
    documentId ?? practiceId ?? `${kind} ${(title ?? '').toLowerCase()}`,
  contentOf: (source: SourceFacts) => [factsOf(source), source.citations],
};

/** What is said of a source itself, wherever it is cited. */
export const factsOf = (source: SourceFacts): unknown[] => [
  source.kind,
  source.title,
  source.authors,
  source.year,
  source.publisher,
  source.address,
  source.documentVersion,
  source.practiceVersion,
];

/** The differences of the lists of two versions, or of one and the text now; part of their comparison. */
export const versionListsQuery = (standardId: string, from: string, to: string) =>
  queryOptions({
    queryKey: [...comparisonQuery(standardId, from, to).queryKey, 'lists'],
    queryFn: async ({ signal }): Promise<VersionListDifferences> => {
      const sides = [from, to].map((side) => (side === CURRENT ? null : side));
      const [definitions, sources] = await Promise.all([
        Promise.all(sides.map((side) => fetchDefinitions(standardId, side, signal))),
        Promise.all(sides.map((side) => fetchCitedSources(standardId, side, signal))),
      ]);
      return {
        definitions: listDifferences(definitions[0]!, definitions[1]!, DEFINITION),
        sources: listDifferences(sources[0]!, sources[1]!, SOURCE),
      };
    },
  });
