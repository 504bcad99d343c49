import { DefinitionService } from '../standards/testing.ts';
import type { DefinitionContent } from './content/definitions.ts';
import type { DraftedStandard } from './draft-standard.ts';
import type { DemoContext } from './timeline.ts';

/** What words mean in a standard. */
export async function seedDefinitions(
  { app, people }: DemoContext,
  standard: DraftedStandard,
  contents: readonly DefinitionContent[],
): Promise<void> {
  for (const { term, variants, text, clause, concept } of contents)
    await app.get(DefinitionService).add(people.actor('secretariat'), standard.id, {
      term,
      variants: variants.join('\n'),
      text,
      clauseId: clause === undefined ? null : standard.clauses.get(clause)!.id,
      conceptId: concept ?? null,
    });
}
