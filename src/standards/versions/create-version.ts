import { isCountedClause, type VersionKind } from '@nbn/contracts';
import { outlineOf } from '@nbn/drafting';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { VersionCreated } from '../standard.events.ts';
import { findDefinitionsToFreeze, freezeDefinitions } from '../definitions/definition.repository.ts';
import { findSourcesToFreeze, freezeSources } from '../sources/frozen-source.repository.ts';
import { standardRoom } from '../standard.presenter.ts';
import { LabelIsTaken } from '../standard.problems.ts';
import { CURRENT_SCHEME, type FingerprintScheme, fingerprintOf } from './version-fingerprint.ts';
import {
  findCurrentClauses,
  findLastOrdinal,
  insertClauses,
  insertVersion,
  lockTitle,
} from './version.repository.ts';

export interface CreatedVersion {
  readonly id: string;
  readonly ordinal: number;
  readonly scheme: FingerprintScheme;
  readonly hash: string;
  readonly clauses: number;
}

/**
 * Fixes a standard as it is in this transaction: every clause with its number and words, what its words mean and
 * what it cites, under a label, hashed as a whole. Versions are made nowhere else; whether the actor may, the caller has checked. The
 * standard is locked until the commit.
 * @throws LabelIsTaken when the standard has a version of that label, in whatever letter case.
 */
export async function createVersion(
  tx: Tx,
  standardId: string,
  label: string,
  kind: VersionKind,
): Promise<CreatedVersion> {
  const title = await lockTitle(tx, standardId);
  if (title === null) throw new NotFound();
  const { last, taken } = await findLastOrdinal(tx, standardId, label);
  if (taken) throw new LabelIsTaken();
  const outline = outlineOf(await findCurrentClauses(tx, standardId));
  const sources = await findSourcesToFreeze(tx, standardId);
  const definitions = await findDefinitionsToFreeze(tx, standardId);
  const version: CreatedVersion = {
    id: newId(),
    ordinal: last + 1,
    clauses: outline.filter(isCountedClause).length,
    scheme: CURRENT_SCHEME,
    hash: fingerprintOf(CURRENT_SCHEME, {
      title,
      clauses: outline.map(({ number, ...clause }) => ({
        ...clause,
        number: number.reference,
        depth: number.level,
      })),
      definitions,
      sources,
    }),
  };
  await insertVersion(tx, { ...version, standardId, label, kind, title });
  await insertClauses(tx, version.id, outline);
  await freezeSources(tx, version.id, sources);
  await freezeDefinitions(tx, version.id, definitions);
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
