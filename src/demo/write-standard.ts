import type { DraftAudience } from '@nbn/contracts';
import { UnitOfWork } from '../platform/persistence/unit-of-work.ts';
import { ClauseService, StandardService } from '../standards/index.ts';
import type { Stage } from './chronicle.ts';
import type { ClauseText } from './content/text.ts';

interface WrittenClause {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}
export interface WrittenStandard {
  readonly id: string;
  readonly clauses: ReadonlyMap<string, WrittenClause>;
}
interface StandardContent {
  readonly title: string;
  readonly clauses: readonly ClauseText[];
}

/** A clause opens with what it is about, as the eye looks for it in a long draft. */
const wording = ({ about, text }: ClauseText): string => (about ? `${about}. ${text}` : text);

/** The secretariat drafts a standard clause by clause; all of it or nothing. */
export async function draft(
  { app, people }: Stage,
  content: StandardContent,
  audience: DraftAudience,
): Promise<WrittenStandard> {
  const [work, standards, clauses] = [app.get(UnitOfWork), app.get(StandardService), app.get(ClauseService)];
  const secretariat = people.the('secretariat');
  return work.run(secretariat, async () => {
    const id = await standards.draft(secretariat, { title: content.title, audience });
    const written = new Map<string, WrittenClause>();
    let afterId: string | null = null;
    for (const clause of content.clauses) {
      const text = wording(clause);
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
