import { CitationService, SourceService } from '../standards/testing.ts';
import type { SourceContent } from './content/sources.ts';
import { SECRETARIAT_ZONE, workingDay } from './dates.ts';
import type { DraftedStandard } from './draft-standard.ts';
import type { DemoContext } from './timeline.ts';

/** What a standard rests on, cited by its clauses. */
export async function seedSources(
  { app, people, today }: DemoContext,
  standard: DraftedStandard,
  contents: readonly SourceContent[],
): Promise<void> {
  for (const { by, citations, address, note, reviewIn, ...facts } of contents) {
    const actor = people.actor(by);
    const id = await app.get(SourceService).add(actor, standard.id, {
      ...facts,
      address: address ?? null,
      note: note ?? '',
      documentId: null,
      practiceId: null,
      reviewOn: reviewIn === undefined ? null : workingDay(today, reviewIn, SECRETARIAT_ZONE),
    });
    for (const [clause, locator, supports] of citations)
      await app
        .get(CitationService)
        .cite(actor, standard.id, id, standard.clauses.get(clause)!.id, { locator, supports });
  }
}
