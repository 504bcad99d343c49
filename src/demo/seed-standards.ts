import type { DraftAudience } from '@nbn/contracts';
import { newId } from '../platform/persistence/id.ts';
import { UnitOfWork } from '../platform/persistence/unit-of-work.ts';
import { ClauseService, StandardService, ThreadService } from '../standards/index.ts';
import type { Chronicle, Stage } from './chronicle.ts';
import { INTERPRETING } from './content/interpreting.ts';
import type { ClauseText } from './content/text.ts';
import { THREADS, type ThreadContent } from './content/threads.ts';
import { VICTIM_SUPPORT } from './content/victim-support/index.ts';

interface WrittenClause {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}
interface WrittenStandard {
  readonly id: string;
  readonly clauses: ReadonlyMap<string, WrittenClause>;
}
interface StandardContent {
  readonly title: string;
  readonly clauses: readonly ClauseText[];
}

/** Two drafts, and what the teams say on the first. */
export function tellStandards(chronicle: Chronicle, stage: Stage): void {
  let standard: WrittenStandard;
  chronicle
    .on(-110, async () => { standard = await draft(stage, VICTIM_SUPPORT, 'networks'); })
    .on(-45, () => draft(stage, INTERPRETING, 'teams'));
  for (const [index, thread] of THREADS.entries()) {
    chronicle.on(-26 + 1.6 * index, () => discuss(stage, standard, thread));
  }
}

/** A clause opens with what it is about, as the eye looks for it in a long draft. */
const wording = ({ about, text }: ClauseText): string => (about ? `${about}. ${text}` : text);

/** The secretariat drafts a standard clause by clause; all of it or nothing. */
async function draft({ app, people }: Stage, content: StandardContent, audience: DraftAudience): Promise<WrittenStandard> {
  const [work, standards, clauses] = [app.get(UnitOfWork), app.get(StandardService), app.get(ClauseService)];
  const secretariat = people.the('secretariat');
  return work.run(secretariat, async () => {
    const id = await standards.draft(secretariat, { title: content.title, audience });
    const written = new Map<string, WrittenClause>();
    let afterId: string | null = null;
    for (const clause of content.clauses) {
      const text = wording(clause);
      const added = await clauses.add(secretariat, id, { afterId, kind: clause.kind, level: clause.level, text });
      written.set(clause.key, { id: added.id, revision: added.revision, text });
      afterId = added.id;
    }
    return { id, clauses: written };
  });
}

/** One conversation: opened on its words, answered, and resolved where it was. */
async function discuss({ app, people }: Stage, standard: WrittenStandard, thread: ThreadContent): Promise<void> {
  const threads = app.get(ThreadService);
  const clause = standard.clauses.get(thread.clause)!;
  const start = clause.text.indexOf(thread.quote);
  const opened = await threads.open(people.the(thread.by), standard.id, {
    key: newId(), text: thread.says, clauseId: clause.id, revision: clause.revision, words: { start, end: start + thread.quote.length },
  });
  for (const { by, says } of thread.replies) await threads.reply(people.the(by), standard.id, opened.id, { key: newId(), text: says });
  if (thread.resolvedBy) await threads.resolve(people.the(thread.resolvedBy), standard.id, opened.id);
}
