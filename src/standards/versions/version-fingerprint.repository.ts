import type { EntityManager } from 'typeorm';
import { findDefinitionsOfVersion } from '../definitions/definition.repository.ts';
import { findSourcesOfVersion } from '../sources/frozen-source.repository.ts';
import {
  CURRENT_SCHEME,
  type FingerprintClause,
  type FingerprintContent,
  fingerprintOf,
  type FingerprintScheme,
} from './version-fingerprint.ts';

interface FingerprintHead {
  readonly title: string;
  readonly scheme: FingerprintScheme;
  readonly hash: string;
}

/** All that a version says, as it was fixed, with the scheme of its fingerprint. */
export async function findFingerprintContent(
  manager: Pick<EntityManager, 'query'>,
  versionId: string,
): Promise<FingerprintContent & FingerprintHead> {
  const [head] = await manager.query<[FingerprintHead]>(
    'select title, scheme, hash from standard_version where id = $1',
    [versionId],
  );
  const clauses = await manager.query<FingerprintClause[]>(
    `
      select clause_id as id, number, kind, depth, hash
      from version_clause
      where version_id = $1
      order by ordinal`,
    [versionId],
  );
  const definitions = await findDefinitionsOfVersion(manager, versionId);
  const sources = await findSourcesOfVersion(manager, versionId);
  return { ...head, clauses, definitions, sources };
}

/** The fingerprint of a version by the current scheme, whatever its own is. */
export async function findComparableHash(
  manager: Pick<EntityManager, 'query'>,
  versionId: string,
): Promise<string> {
  const { scheme, hash, ...content } = await findFingerprintContent(manager, versionId);
  return scheme === CURRENT_SCHEME ? hash : fingerprintOf(CURRENT_SCHEME, content);
}
