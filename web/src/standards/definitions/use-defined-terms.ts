import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { definitionsQuery, type DefinitionFacts } from './queries.ts';
import { type FindTerms, termFinder } from './term-ranges.ts';

export interface DefinedTerms {
  readonly definitions: readonly DefinitionFacts[];
  readonly find: FindTerms;
}

const NONE: readonly DefinitionFacts[] = [];

/** What words mean in the draft; nothing while it is on its way. */
export function useDefinedTerms(standardId: string): DefinedTerms {
  const { data } = useQuery(definitionsQuery(standardId));
  const definitions = data?.items ?? NONE;
  return useMemo(() => ({ definitions, find: termFinder(definitions) }), [definitions]);
}
