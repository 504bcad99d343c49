import type { ClauseKind, TextFormat, VersionKind } from '@nbn/contracts';
import type { outlineOf } from '@nbn/drafting';
import { SYSTEM } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';

/** A clause of the present text. */
export interface CurrentClause {
  readonly id: string;
  readonly position: string;
  readonly kind: ClauseKind;
  readonly level: number;
  /** Of its words and their form, computed by the database: the words themselves need not travel. */
  readonly hash: string;
}

type NumberedClause = ReturnType<typeof outlineOf<CurrentClause>>[number];

/** A clause as a version holds it. */
export interface VersionClauseRow {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
  readonly formats: readonly TextFormat[];
}

interface NewVersion {
  readonly id: string;
  readonly standardId: string;
  readonly ordinal: number;
  readonly label: string;
  readonly kind: VersionKind;
  readonly title: string;
  readonly scheme: number;
  readonly hash: string;
  readonly clauses: number;
}

/** The title of the standard, whose row stays locked. */
export async function lockTitle(tx: Tx, standardId: string): Promise<string | null> {
  const [standard] = await tx.manager.query<{ title: string }[]>(
    'select title from standard where id = $1 for no key update',
    [standardId],
  );
  return standard?.title ?? null;
}

/** The ordinal of the last version, and whether one has this label already. */
export async function findLastOrdinal(
  tx: Tx,
  standardId: string,
  label: string,
): Promise<{ readonly last: number; readonly taken: boolean }> {
  const [found] = await tx.manager.query<[{ last: number; taken: boolean }]>(
    `
      select coalesce(max(ordinal), 0) as last, coalesce(bool_or(lower(label) = lower($2)), false) as taken
      from standard_version
      where standard_id = $1`,
    [standardId, label],
  );
  return found;
}

/** How many versions have a label that matches the regular expression. */
export async function countLabelsMatching(tx: Tx, standardId: string, pattern: string): Promise<number> {
  const [{ before }] = await tx.manager.query<[{ before: number }]>(
    `select count(*)::int as before from standard_version where standard_id = $1 and label ~ $2`,
    [standardId, pattern],
  );
  return before;
}

export async function findCurrentClauses(tx: Tx, standardId: string): Promise<CurrentClause[]> {
  return tx.manager.query<CurrentClause[]>(
    `
      select id, position, kind, level, words_hash(text, formats) as hash
      from clause
      where standard_id = $1 and removed_at is null`,
    [standardId],
  );
}

export async function insertVersion(tx: Tx, version: NewVersion): Promise<void> {
  await tx.manager.query(
    `
      insert into standard_version (
        id, standard_id, ordinal, label, kind, title, hash, clauses, made_by, made_at, scheme
      )
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      version.id,
      version.standardId,
      version.ordinal,
      version.label,
      version.kind,
      version.title,
      version.hash,
      version.clauses,
      tx.actor === SYSTEM ? null : tx.actor.memberId,
      tx.now,
      version.scheme,
    ],
  );
}

/** The words come from the clauses themselves, in the database: they need not travel. */
export async function insertClauses(
  tx: Tx,
  versionId: string,
  outline: readonly NumberedClause[],
): Promise<void> {
  await tx.manager.query(
    `
      insert into version_clause (
        version_id, ordinal, clause_id, number, mark, kind, level, depth, text, formats, hash
      )
      select $1, o.ordinal, c.id, o.number, o.mark, c.kind, c.level, o.depth, c.text, c.formats, o.hash
      from unnest($2::uuid[], $3::text[], $4::text[], $5::int[], $6::text[]) with ordinality as o (
        id, number, mark, depth, hash, ordinal
      )
      join clause c on c.id = o.id`,
    [
      versionId,
      outline.map(({ id }) => id),
      outline.map(({ number }) => number.reference),
      outline.map(({ number }) => number.label),
      outline.map(({ number }) => number.level),
      outline.map(({ hash }) => hash),
    ],
  );
}

/** The clauses of a version of this standard, in their order. */
export async function findVersionClauses(
  tx: Tx,
  standardId: string,
  versionId: string,
): Promise<VersionClauseRow[]> {
  return tx.manager.query<VersionClauseRow[]>(
    `
      select c.clause_id as id, c.kind, c.level, c.text, c.formats
      from version_clause c
      join standard_version v on v.id = c.version_id
      where v.id = $1 and v.standard_id = $2
      order by c.ordinal`,
    [versionId, standardId],
  );
}
