import { newId } from '../platform/persistence/id.ts';
import { Proposing, ThreadService } from '../standards/index.ts';
import type { Chronicle, Stage } from './chronicle.ts';
import { type AmendmentContent, AMENDMENTS } from './content/amendments.ts';
import { THREADS, type ThreadContent } from './content/threads.ts';
import { VICTIM_SUPPORT } from './content/victim-support/index.ts';
import { draft, type WrittenStandard } from './write-standard.ts';

/** A draft, and what the teams say on it. */
export function tellStandards(chronicle: Chronicle, stage: Stage): void {
  let standard: WrittenStandard;
  chronicle.on(-110, async () => {
    standard = await draft(stage, VICTIM_SUPPORT, 'networks');
  });
  for (const [index, thread] of THREADS.entries()) {
    chronicle.on(-26 + 1.6 * index, () => discuss(stage, standard, thread));
  }
  for (const [index, amendment] of AMENDMENTS.entries())
    chronicle.on(-12 + 2 * index, () => propose(stage, standard, amendment));
}

/** One conversation: opened on its words, answered, and resolved where it was. */
async function discuss(
  { app, people }: Stage,
  standard: WrittenStandard,
  thread: ThreadContent,
): Promise<void> {
  const threads = app.get(ThreadService);
  const clause = standard.clauses.get(thread.clause)!;
  const start = clause.text.indexOf(thread.quote);
  const opened = await threads.open(people.the(thread.by), standard.id, {
    key: newId(),
    text: thread.says,
    clauseId: clause.id,
    revision: clause.revision,
    words: { start, end: start + thread.quote.length },
  });
  for (const { by, says } of thread.replies)
    await threads.reply(people.the(by), standard.id, opened.id, { key: newId(), text: says });
  if (thread.resolvedBy) await threads.resolve(people.the(thread.resolvedBy), standard.id, opened.id);
}

/** Other words for a clause, put to everyone or still a draft. */
async function propose(
  { app, people }: Stage,
  standard: WrittenStandard,
  { clause, by, from, to, reason, draft: kept }: AmendmentContent,
): Promise<void> {
  const [proposing, { id: clauseId, text }] = [app.get(Proposing), standard.clauses.get(clause)!];
  const id = await proposing.propose(people.the(by), standard.id, {
    clauseId,
    text: text.replace(from, to),
    reason,
  });
  if (!kept) await proposing.submit(people.the(by), id);
}
