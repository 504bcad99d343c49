import { CitationService, SourceService } from '../standards/testing.ts';
import type { SourceContent } from './content/sources.ts';
import { SECRETARIAT_ZONE, workingDay } from './dates.ts';
import type { DraftedStandard } from './draft-standard.ts';
import type { DemoContext, SharedObjects } from './timeline.ts';

const NOTHING_SHARED: SharedObjects = { documents: new Map(), practices: new Map() };

/** What a standard rests on, cited by its clauses. */
export async function seedSources(
  { app, people, today }: DemoContext,
  standard: DraftedStandard,
  contents: readonly SourceContent[],
  shared: SharedObjects = NOTHING_SHARED,
): Promise<void> {
  for (const { by, citations, document, practice, ...content } of contents) {
    const actor = people.actor(by);
    const { address = null, note = '', reviewIn, ...facts } = content;
    const id = await app.get(SourceService).add(actor, standard.id, {
      ...facts,
      address,
      note,
      documentId: idIn(shared.documents, document),
      practiceId: idIn(shared.practices, practice),
      reviewOn: reviewIn === undefined ? null : workingDay(today, reviewIn, SECRETARIAT_ZONE),
    });
    for (const [clause, locator, supports] of citations)
      await app
        .get(CitationService)
        .cite(actor, standard.id, id, standard.clauses.get(clause)!.id, { locator, supports });
  }
}

const idIn = (ids: ReadonlyMap<string, string>, key: string | undefined): string | null =>
  key === undefined ? null : ids.get(key)!;
