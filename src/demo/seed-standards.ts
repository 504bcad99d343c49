import { newId } from '../platform/persistence/id.ts';
import { ThreadService } from '../standards/index.ts';
import type { Chronicle, Stage } from './chronicle.ts';
import { THREADS, type ThreadContent } from './content/threads.ts';
import { VICTIM_SUPPORT } from './content/victim-support/index.ts';
import { draft, type WrittenStandard } from './write-standard.ts';

/** A draft, and what the teams say on it. */
export function tellStandards(chronicle: Chronicle, stage: Stage): void {
  let standard: WrittenStandard;
  chronicle
    .on(-110, async () => { standard = await draft(stage, VICTIM_SUPPORT, 'networks'); });
  for (const [index, thread] of THREADS.entries()) {
    chronicle.on(-26 + 1.6 * index, () => discuss(stage, standard, thread));
  }
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
