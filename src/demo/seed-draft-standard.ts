import { newId } from '#platform/persistence/id';
import {
  AmendmentService,
  AmendmentSetQuery,
  AmendmentSetService,
  CommentService,
  ThreadService,
} from '../standards/testing.ts';
import type { Timeline, DemoContext, SharedObjects } from './timeline.ts';
import {
  AMENDMENT_SET,
  AMENDMENTS,
  type AmendmentContent,
  type AmendmentSetContent,
} from './content/amendments.ts';
import { VICTIM_SUPPORT_DEFINITIONS } from './content/definitions.ts';
import { VICTIM_SUPPORT_SOURCES } from './content/sources.ts';
import { THREADS, type ThreadContent } from './content/threads.ts';
import { VICTIM_SUPPORT } from './content/victim-support/index.ts';
import { draftStandard, type DraftedStandard } from './draft-standard.ts';
import { seedDefinitions } from './seed-definitions.ts';
import { seedSources } from './seed-sources.ts';

/** A draft, and what the teams say on it. */
export function seedDraftStandard(chronicle: Timeline, stage: DemoContext, shared: SharedObjects): void {
  let standard: DraftedStandard;
  chronicle.on(-110, async () => {
    standard = await draftStandard(stage, VICTIM_SUPPORT, 'networks');
  });
  chronicle.on(-60, () => seedSources(stage, standard, VICTIM_SUPPORT_SOURCES, shared));
  chronicle.on(-58, () => seedDefinitions(stage, standard, VICTIM_SUPPORT_DEFINITIONS));
  for (const [index, thread] of THREADS.entries()) {
    chronicle.on(-26 + 1.6 * index, () => seedThread(stage, standard, thread));
  }
  for (const [index, amendment] of AMENDMENTS.entries())
    chronicle.on(-12 + 2 * index, () => seedAmendment(stage, standard, amendment));
  chronicle.on(-3, () => seedAmendmentSet(stage, standard, AMENDMENT_SET));
}

/** One conversation: opened on its words, answered, and resolved where it was. */
async function seedThread(
  { app, people }: DemoContext,
  standard: DraftedStandard,
  thread: ThreadContent,
): Promise<void> {
  const comments = app.get(CommentService);
  const clause = standard.clauses.get(thread.clause)!;
  const start = clause.text.indexOf(thread.quote);
  const opened = await comments.open(people.actor(thread.by), standard.id, {
    key: newId(),
    text: thread.says,
    clauseId: clause.id,
    revision: clause.revision,
    words: { start, end: start + thread.quote.length },
  });
  for (const { by, says } of thread.replies)
    await comments.reply(people.actor(by), standard.id, opened.id, { key: newId(), text: says });
  if (thread.resolvedBy)
    await app.get(ThreadService).resolve(people.actor(thread.resolvedBy), standard.id, opened.id);
}

/** Other words for a clause, put to everyone or still a draft. */
async function seedAmendment(
  { app, people }: DemoContext,
  standard: DraftedStandard,
  { clause, by, from, to, reason, draft: kept }: AmendmentContent,
): Promise<void> {
  const [proposing, { id: clauseId, text }] = [app.get(AmendmentService), standard.clauses.get(clause)!];
  const id = await proposing.propose(people.actor(by), standard.id, {
    clauseId,
    text: text.replace(from, to),
    reason,
  });
  if (!kept) await proposing.submit(people.actor(by), id);
}

/** Other words for several clauses, written in the text and sent together. */
async function seedAmendmentSet(
  { app, people }: DemoContext,
  standard: DraftedStandard,
  { by, reason, clauses, added }: AmendmentSetContent,
): Promise<void> {
  const [sets, amendments, author] = [
    app.get(AmendmentSetService),
    app.get(AmendmentService),
    people.actor(by),
  ];
  for (const { clause, from, to } of clauses) {
    const { id: clauseId, text } = standard.clauses.get(clause)!;
    const id = await sets.draftClause(author, standard.id, clauseId);
    await amendments.updateWording(author, id, { revision: 1, text: text.replace(from, to) });
  }
  const { id: afterId, kind, level } = standard.clauses.get(added.after)!;
  const newId = await sets.draftNewClause(author, standard.id, afterId, { kind, level });
  await amendments.updateWording(author, newId, { revision: 1, text: added.text });
  const { set } = await app.get(AmendmentSetQuery).own(author, standard.id);
  await sets.submit(author, set!.id, reason);
}
