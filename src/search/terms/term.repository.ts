import type { Language } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { IsNull } from 'typeorm';
import { newId } from '#platform/persistence/id';
import { Term } from './term.entity.ts';
import { LOCK_DATA_VERSION, seedTerms } from './term-seed.repository.ts';

/** The version of the data that the bank was last filled from; nobody else fills it meanwhile. */
export async function findDataVersion(tx: Tx): Promise<number> {
  const [row] = await tx.manager.query<{ dataVersion: number }[]>(LOCK_DATA_VERSION);
  return row!.dataVersion;
}

export async function takeOverTermData(tx: Tx): Promise<void> {
  await seedTerms((sql, values) => tx.manager.query(sql, [...values]));
}

/** Says that the bank is another than before, and keeps those who change it apart. */
export async function countTermChange(tx: Tx): Promise<void> {
  await tx.manager.query('update term_bank set revision = revision + 1');
}

/** A term that stands in the bank. */
export function findTerm(tx: Tx, id: string): Promise<Term | null> {
  return tx.manager.findOneBy(Term, { id, removedAt: IsNull() });
}

/** The term of a concept and language that is called so, whatever its letters' case; removed ones included. */
export async function findTermByName(
  tx: Tx,
  { conceptId, language, term }: Pick<Term, 'conceptId' | 'language' | 'term'>,
): Promise<Pick<Term, 'id' | 'removedAt'> | null> {
  const [found] = await tx.manager.query<Pick<Term, 'id' | 'removedAt'>[]>(
    `
      select t.id, t.removed_at as "removedAt"
      from term t
      where t.concept_id = $1 and t.language = $2 and lower(t.term) = lower($3)
      order by t.removed_at is not null, t.id
      limit 1`,
    [conceptId, language, term],
  );
  return found ?? null;
}

/** The rank that a term of a concept gets: before all others, or behind them. */
async function findRank(tx: Tx, conceptId: string, language: Language, isFirst: boolean): Promise<number> {
  const [row] = await tx.manager.query<{ first: number; last: number }[]>(
    `
      select coalesce(min(t.rank), 1) - 1 as first, coalesce(max(t.rank), -1) + 1 as last
      from term t
      where t.concept_id = $1 and t.language = $2 and t.removed_at is null`,
    [conceptId, language],
  );
  return isFirst ? row!.first : row!.last;
}

type NewTerm = Pick<Term, 'conceptId' | 'language' | 'term' | 'forms'> & { readonly preferred: boolean };

/** Adds a term; one of that name that was removed comes back. */
export async function addTerm(tx: Tx, { preferred, ...added }: NewTerm): Promise<string> {
  const rank = await findRank(tx, added.conceptId, added.language, preferred);
  const removed = await findTermByName(tx, added);
  const id = removed?.id ?? newId();
  await tx.manager.save(Term, { ...added, id, rank, edited: true, removedAt: null });
  return id;
}

/** Gives a term other words and forms, and puts it before the others of its concept if asked for. */
export async function correctTerm(
  tx: Tx,
  { id, conceptId, language, rank }: Term,
  { term, forms, preferred }: Pick<NewTerm, 'term' | 'forms' | 'preferred'>,
): Promise<void> {
  const first = preferred ? await findRank(tx, conceptId, language, true) : rank;
  const isFirst = first === rank - 1;
  await tx.manager.update(Term, { id }, { term, forms, rank: isFirst ? rank : first, edited: true });
}

export async function removeTerm(tx: Tx, id: string): Promise<void> {
  await tx.manager.update(Term, { id }, { removedAt: tx.now, edited: true });
}
