import type { FileDefinition } from './file-definitions.ts';

/** What words mean, for programs; nothing where nothing is defined. */
export function definitionsData(definitions: readonly FileDefinition[]): { definitions?: object[] } {
  if (definitions.length === 0) return {};
  return {
    definitions: definitions.map(({ term, variants, text, clauseId, conceptId }) => ({
      term,
      variants,
      text,
      clauseId,
      conceptId,
    })),
  };
}
