import type { DraftAudience } from '@nbn/contracts';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ClauseService, StandardService } from '../standards/testing.ts';
import type { DemoContext } from './timeline.ts';
import type { ClauseText } from './content/text.ts';

interface DraftedClause {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}
export interface DraftedStandard {
  readonly id: string;
  readonly clauses: ReadonlyMap<string, DraftedClause>;
}
interface StandardContent {
  readonly title: string;
  readonly clauses: readonly ClauseText[];
}

/** A clause opens with what it is about, as the eye looks for it in a long draft. */
const clauseText = ({ about, text }: ClauseText): string => (about ? `${about}. ${text}` : text);

/** The secretariat drafts a standard clause by clause; all of it or nothing. */
export async function draftStandard(
  { app, people }: DemoContext,
  content: StandardContent,
  audience: DraftAudience,
): Promise<DraftedStandard> {
  const [work, standards, clauses] = [app.get(UnitOfWork), app.get(StandardService), app.get(ClauseService)];
  const secretariat = people.actor('secretariat');
  return work.run(secretariat, async () => {
    const id = await standards.create(secretariat, { title: content.title, audience });
    const written = new Map<string, DraftedClause>();
    let afterId: string | null = null;
    for (const clause of content.clauses) {
      const text = clauseText(clause);
      const added = await clauses.add(secretariat, id, {
        afterId,
        kind: clause.kind,
        level: clause.level,
        text,
      });
      written.set(clause.key, { id: added.id, revision: added.revision, text });
      afterId = added.id;
    }
    return { id, clauses: written };
  });
}
