import { type DraftAudience, type LiveClause, referenceTo, type TextFormat } from '@nbn/contracts';
import type { FormattedText } from '@nbn/drafting';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ClauseService, StandardService } from '../standards/testing.ts';
import type { DemoContext } from './timeline.ts';
import type { ClauseText } from './content/text.ts';

type DraftedClause = Pick<LiveClause, 'id' | 'kind' | 'level' | 'revision' | 'text'>;
export interface DraftedStandard {
  readonly id: string;
  readonly clauses: ReadonlyMap<string, DraftedClause>;
}
interface StandardContent {
  readonly title: string;
  readonly clauses: readonly ClauseText[];
}

const MARKER = /\{\{([a-z0-9/-]+)\}\}/g;
/** Stands where the number of a clause will: what is drafted is renumbered at once. */
const ANY_NUMBER = '1';

/**
 * The words of a clause: it opens with what it is about, as the eye looks for it in a long draft, and refers to
 * others.
 */
function formattedText(
  { about, text: content }: ClauseText,
  written: ReadonlyMap<string, DraftedClause>,
): FormattedText {
  const marked = about ? `${about}. ${content}` : content;
  const formats: TextFormat[] = about ? [{ kind: 'bold', from: 0, to: about.length + 1 }] : [];
  let text = '';
  let done = 0;
  for (const { index, 0: marker, 1: key } of marked.matchAll(MARKER)) {
    text += marked.slice(done, index);
    const { id } = written.get(key!)!;
    formats.push({
      kind: 'link',
      from: text.length,
      to: text.length + ANY_NUMBER.length,
      href: referenceTo(id),
    });
    text += ANY_NUMBER;
    done = index + marker.length;
  }
  text += marked.slice(done);
  return { text, formats };
}

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
      const [added]: LiveClause[] = await clauses.addAll(secretariat, id, afterId, [
        { kind: clause.kind, level: clause.level, ...formattedText(clause, written) },
      ]);
      written.set(clause.key, added!);
      afterId = added!.id;
    }
    return { id, clauses: written };
  });
}
