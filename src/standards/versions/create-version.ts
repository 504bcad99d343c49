import { createHash } from 'node:crypto';
import { isCountedClause, type ClauseKind, type VersionKind } from '@nbn/contracts';
import { outlineOf } from '@nbn/drafting';
import { SYSTEM } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { VersionCreated } from '../standard.events.ts';
import { standardRoom } from '../standard.presenter.ts';
import { LabelIsTaken } from '../standard.problems.ts';

export interface CreatedVersion {
  readonly id: string;
  readonly ordinal: number;
  readonly hash: string;
  readonly clauses: number;
}

interface CurrentClause {
  readonly id: string;
  readonly position: string;
  readonly kind: ClauseKind;
  readonly level: number;
  /** Of its words, reckoned by the database: the words themselves need not travel. */
  readonly hash: string;
}

type NumberedClause = ReturnType<typeof outlineOf<CurrentClause>>[number];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Fixes a standard as it stands in this transaction: every clause with its number and words, under a label,
 * hashed as a whole. The one door through which versions come to be; who may, the caller has decided. The
 * standard is locked until the commit.
 * @throws LabelIsTaken when the standard has a version of that label, in whatever letter case.
 */
export async function createVersion(
  tx: Tx,
  standardId: string,
  label: string,
  kind: VersionKind,
): Promise<CreatedVersion> {
  const [standard] = await tx.manager.query<{ title: string }[]>(
    'select title from standard where id = $1 for no key update',
    [standardId],
  );
  if (!standard) throw new NotFound();
  const [known] = await tx.manager.query<[{ last: number; taken: boolean }]>(
    `
      select coalesce(max(ordinal), 0) as last, coalesce(bool_or(lower(label) = lower($2)), false) as taken
      from standard_version
      where standard_id = $1`,
    [standardId, label],
  );
  if (known.taken) throw new LabelIsTaken();
  const found = await tx.manager.query<CurrentClause[]>(
    `
      select id, position, kind, level, encode(sha256(convert_to(text, 'UTF8')), 'hex') as hash
      from clause
      where standard_id = $1 and removed_at is null`,
    [standardId],
  );
  const outline = outlineOf(found);
  const version: CreatedVersion = {
    id: newId(),
    ordinal: known.last + 1,
    clauses: outline.filter(isCountedClause).length,
    hash: sha256(
      JSON.stringify([
        standard.title,
        outline.map(({ id, kind: sort, hash, number }) => [id, number.reference, sort, number.level, hash]),
      ]),
    ),
  };
  await tx.manager.query(
    `
      insert into standard_version (
        id, standard_id, ordinal, label, kind, title, hash, clauses, made_by, made_at
      )
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      version.id,
      standardId,
      version.ordinal,
      label,
      kind,
      standard.title,
      version.hash,
      version.clauses,
      tx.actor === SYSTEM ? null : tx.actor.memberId,
      tx.now,
    ],
  );
  await insertClauses(tx, version.id, outline);
  tx.audit({
    action: 'standard.version-made',
    object: { kind: 'standard', id: standardId },
    detail: { versionId: version.id, kind, hash: version.hash },
  });
  tx.publish(new VersionCreated({ standardId, versionId: version.id, kind }));
  tx.broadcast(standardRoom(standardId), 'version-made', {
    versionId: version.id,
    label,
    kind,
    ordinal: version.ordinal,
  });
  return version;
}

/** The words come from the clauses themselves, in the database: they need not travel. */
async function insertClauses(tx: Tx, versionId: string, outline: readonly NumberedClause[]): Promise<void> {
  await tx.manager.query(
    `
      insert into version_clause (
        version_id, ordinal, clause_id, number, mark, kind, level, depth, text, hash
      )
      select $1, o.ordinal, c.id, o.number, o.mark, c.kind, c.level, o.depth, c.text, o.hash
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
