import { randomUUID } from 'node:crypto';
import type { AmendmentView } from '../../src/standards/amendments/dto/amendment.view.ts';
import type { ThreadView } from '../../src/standards/threads/dto/thread.view.ts';
import type { ApiResponse } from '../support/api-client.ts';
import type { DraftingWorld } from './drafting-world.ts';
import type { Act } from './scene.ts';
import { wordsIn } from './word-ledger.ts';

export interface ClauseRow {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}

/** The clauses as the server has them, those in the text or those taken out of it. */
export const clausesOf = ({ place, standardId }: DraftingWorld, removed = false): Promise<ClauseRow[]> =>
  place.db.query<ClauseRow[]>(
    `
      select id, revision, text
      from clause
      where standard_id = $1 and (removed_at is not null) = $2
      order by position, id`,
    [standardId, removed],
  );

/** A server that is killed answers nothing; what it did of the request is seen afterwards. */
export const ask = <T>(request: Promise<ApiResponse<T>>): Promise<ApiResponse<T> | null> =>
  request.catch((error: unknown) => {
    if ((error as Error).message === 'fetch failed') return null;
    throw error;
  });

const comment: Act = async ({ world, tab, a, b }) => {
  const { texts, ids } = tab.editor;
  const at = a % texts.length;
  const words = wordsIn([texts[at]!]).filter((word) => word.length > 6);
  const quote = words[b % Math.max(1, words.length)];
  const row = (await clausesOf(world)).find(({ id }) => id === ids[at]);
  if (!quote || !row || tab.isOffline) return;
  const start = texts[at]!.indexOf(quote);
  const answer = await ask(
    tab.member.post<ThreadView>(`/standards/${world.standardId}/threads`, {
      key: randomUUID(),
      clauseId: row.id,
      revision: row.revision,
      text: 'is it long enough?',
      words: { start, end: start + quote.length, quote },
    }),
  );
  // Where somebody divided the clause before the comment came, it begins as an orphan of the first half.
  if (answer?.status === 201 && answer.body.anchor.state === 'placed')
    world.quotes.set(answer.body.id, quote);
  else if (answer && ![201, 404, 409].includes(answer.status))
    throw new Error(`comment: ${JSON.stringify(answer.body)}`);
};

/** Proposes one word more in a clause, and has it accepted. */
const amend: Act = async ({ world, tab, a }) => {
  const rows = await clausesOf(world);
  const row = rows[a % Math.max(1, rows.length)];
  if (!row) return;
  const word = tab.newWord();
  const proposal = await ask(
    tab.member.post<AmendmentView>(`/standards/${world.standardId}/amendments`, {
      clauseId: row.id,
      text: `${row.text} ${word}`.trimStart(),
      reason: 'practice shows it.',
    }),
  );
  if (proposal?.status !== 201) return;
  const { id, baseText } = proposal.body;
  // What came into the clause since it was read would be proposed to go out of it.
  if (baseText !== row.text) return;
  if ((await ask(tab.member.post(`/amendments/${id}/submission`)))?.status !== 200) return;
  const accepted = await ask(
    world.secretariat.post<AmendmentView>(`/amendments/${id}/acceptance`, { reason: 'it says it better.' }),
  );
  if (accepted?.status === 200 && accepted.body.state === 'accepted') world.ledger.acknowledge([word]);
};

/** Takes a clause out as the list of clauses does it, by a command of the server. */
const remove: Act = async ({ world, tab, a }) => {
  const rows = await clausesOf(world);
  const row = rows[a % Math.max(1, rows.length)];
  if (!row || rows.length < 3) return;
  await ask(tab.member.del(`/standards/${world.standardId}/clauses/${row.id}?revision=${row.revision}`));
  world.ledger.markDeleted(wordsIn([row.text]));
};

const restore: Act = async ({ world, tab, a }) => {
  const rows = await clausesOf(world, true);
  const row = rows[a % Math.max(1, rows.length)];
  if (!row) return;
  // What was taken elsewhere before the clause was removed comes back with it.
  world.ledger.markRepeated(wordsIn([row.text]));
  const answer = await ask(tab.member.post(`/standards/${world.standardId}/clauses/${row.id}/restore`));
  if (answer && answer.status >= 500) throw new Error(`restore: ${JSON.stringify(answer.body)}`);
};

/** What members ask of the server beside writing, and how often. */
export const REQUESTS: Readonly<Record<string, readonly [weight: number, act: Act]>> = {
  comment: [3, comment],
  amend: [1, amend],
  removeRow: [1, remove],
  restore: [1, restore],
};
