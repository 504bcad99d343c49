import { expect } from '@jest/globals';
import type { CollabClause } from '@nbn/collab';
import type { DraftingWorld } from './drafting-world.ts';
import { isSpelled, wordsIn } from './word-ledger.ts';

interface ThreadRow {
  readonly id: string;
  readonly state: string;
  readonly quote: string;
  readonly words: string | null;
  readonly isRemoved: boolean;
}

/** What must be true of a draft when everything has come to rest. */
export async function checkWorld(world: DraftingWorld): Promise<void> {
  for (const tab of world.tabs) expect(tab.faults).toEqual([]);
  const [reader] = world.tabs;
  const clauses = reader!.editor.shared;
  for (const { editor } of world.tabs) {
    expect(editor.shared).toEqual(clauses);
    expect(editor.opened).toEqual(clauses);
    expect(editor.shown).toEqual(editor.toShow);
  }
  const ids = clauses.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await storedClauses(world)).toEqual(clauses);
  await checkRevisions(world);
  await checkWords(
    world,
    clauses.map(({ text }) => text),
  );
  await checkThreads(
    world,
    clauses.map(({ text }) => text),
  );
}

const storedClauses = async ({ place, standardId }: DraftingWorld): Promise<CollabClause[]> => {
  const rows = await place.db.query<CollabClause[]>(
    `
      select id, kind, level, text, formats
      from clause
      where standard_id = $1 and removed_at is null
      order by position, id`,
    [standardId],
  );
  return rows.map(({ formats, ...row }) => (formats?.length ? { ...row, formats } : row));
};

/** The history of each clause ends at what its row says, and has no gap that is not continuous typing. */
async function checkRevisions({ place, standardId }: DraftingWorld): Promise<void> {
  const wrong = await place.db.query<object[]>(
    `
      select c.id, c.revision, c.recorded_revision, h.revision as told
      from clause c
      left join lateral (
        select revision, text, kind, level, change
        from clause_revision r
        where r.clause_id = c.id
        order by revision desc
        limit 1
      ) h on true
      where c.standard_id = $1
        and (
          h.revision is distinct from c.recorded_revision or c.revision < c.recorded_revision
          or (c.revision = c.recorded_revision and (h.text, h.kind, h.level) is distinct from (c.text, c.kind, c.level))
          or (c.removed_at is not null and h.change <> 'removed')
        )`,
    [standardId],
  );
  requireNone('clauses whose history does not end at their row', wrong, {});
  const unaudited = await place.db.query<object[]>(
    `
      select r.clause_id, r.revision, r.change
      from clause_revision r
      join clause c on c.id = r.clause_id
      where c.standard_id = $1 and r.change in ('added', 'removed', 'restored')
        and not exists (
          select
          from audit_entry a
          where a.object_kind = 'clause' and a.object_id = r.clause_id::text and a.action = 'clause.' || r.change
            and (a.detail ->> 'revision')::int = r.revision
        )`,
    [standardId],
  );
  requireNone('entries of the history that nobody is named for', unaudited, {});
}

/** No acknowledged word is missing: it is in the text, or it is offered back to whoever typed it. */
async function checkWords(world: DraftingWorld, texts: readonly string[]): Promise<void> {
  const { ledger, place, standardId } = world;
  const offered = await place.db.query<{ memberId: string; text: string }[]>(
    `
      select member_id as "memberId", text
      from recovered_text
      where manuscript_id = $1 and state = 'offered'`,
    [standardId],
  );
  const removed = await place.db.query<{ text: string }[]>(
    'select text from clause where standard_id = $1 and removed_at is not null',
    [standardId],
  );
  const there = new Map<string, number>();
  for (const word of wordsIn(texts)) there.set(word, (there.get(word) ?? 0) + 1);
  const text = texts.join('\n');
  const missing = ledger.owed().filter(({ word, memberId }) => {
    if (there.has(word)) return false;
    // Words that somebody dragged or brought back are his when they are swallowed later.
    const own = offered.filter((each) => each.memberId === memberId || ledger.repeated.has(word));
    const mayBeParted = isSpelled(word) || ledger.repeated.has(word);
    return !isKept(word, mayBeParted, { offered: told(own), removed: told(removed), text });
  });
  requireNone('words that are missing', missing, { texts, offered });
  const doubled = ledger
    .owed()
    .filter(({ word }) => (there.get(word) ?? 0) > 1 && !ledger.repeated.has(word));
  requireNone('words that stand there twice', doubled, { texts });
}

const told = (found: readonly { readonly text: string }[]): string =>
  found.map(({ text }) => text).join('\n');

/** Where words can be. */
interface Kept {
  readonly offered: string;
  readonly removed: string;
  readonly text: string;
}

/**
 * Whether a word that is not in the text is in what was removed, or is offered to its writer. Of one that was being
 * typed, its parts may be in two places: where its clause was removed meanwhile, and where somebody put words
 * right behind the part that he saw. They may be in three: what the server had went with its clause, what was on its
 * way is offered, and the rest was typed where the caret went; or each was offered by itself, as it arrived. What an
 * undo brings back comes back piece by piece: what somebody put between meanwhile stands between.
 */
function isKept(word: string, mayBeParted: boolean, { offered, removed, text }: Kept): boolean {
  const kept = `${offered}\n${removed}`;
  if (kept.includes(word)) return true;
  const anywhere = `${kept}\n${text}`;
  for (let cut = 1; mayBeParted && cut < word.length; cut += 1) {
    const [first, rest] = [word.slice(0, cut), word.slice(cut)];
    if (anywhere.includes(first) && anywhere.includes(rest)) return true;
    for (let next = 1; next < rest.length; next += 1) {
      const [middle, last] = [rest.slice(0, next), rest.slice(next)];
      if (removed.includes(first) && offered.includes(middle) && text.includes(last)) return true;
      if (areOfferedApart(offered, first, middle, last)) return true;
    }
  }
  return false;
}

/** Whether the parts of a word end one offer, are one, and begin one. */
function areOfferedApart(offered: string, first: string, middle: string, last: string): boolean {
  const offers = `\n${offered}\n`;
  return offers.includes(`${first}\n`) && offers.includes(`\n${middle}\n`) && offers.includes(`\n${last}`);
}

/**
 * A thread stands at its words wherever they are; it is an orphan where they are nowhere. Words that stood at two
 * places once are no guess: the thread went with those of its own clause, and is not taken to the others when those
 * are gone.
 */
async function checkThreads(world: DraftingWorld, texts: readonly string[]): Promise<void> {
  const { place, standardId, quotes, doubledQuotes } = world;
  if (quotes.size === 0) return;
  const threads = await place.db.query<ThreadRow[]>(
    `
      select t.id, t.anchor_state as state, t.quote,
        substring(c.text from t.anchor_start + 1 for t.anchor_end - t.anchor_start) as words,
        c.removed_at is not null as "isRemoved"
      from comment_thread t
      join clause c on c.id = t.clause_id
      where t.standard_id = $1`,
    [standardId],
  );
  const text = texts.join('\n');
  const wrong = threads.filter(({ id, state, words, isRemoved }) => {
    const quote = quotes.get(id);
    if (quote === undefined) return false;
    const count = text.split(quote).length - 1;
    if (count === 0) return state === 'placed' && (isRemoved || words === quote);
    const stoodTwice = doubledQuotes.has(quote);
    if (state !== 'placed') return count === 1 && !stoodTwice;
    // It may have gone with a part of its own words, which is all that it knows of them since.
    const isAtPart = stoodTwice && words !== null && quote.includes(words);
    return count === 1 && (isRemoved || (words !== quote && !isAtPart));
  });
  requireNone('threads that are not at their words', wrong, {
    texts,
    quotes: wrong.map(({ id }) => quotes.get(id)),
  });
}

function requireNone(what: string, found: readonly object[], around: object): void {
  if (found.length > 0)
    throw new Error(`There are ${what}: ${JSON.stringify({ found, ...around }, null, 1)}`);
}
