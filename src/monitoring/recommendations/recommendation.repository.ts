import type { CountryCode } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput } from '#platform/problems/problem';
import { Recommendation } from '../recommendation.entity.ts';

/** What a recommendation says of an instrument now; nothing of a new one. */
export interface ChosenProvisions {
  readonly instrumentId: string;
  readonly provisionIds: readonly string[];
}

export function lockRecommendation(tx: Tx, id: string): Promise<Recommendation | null> {
  return tx.manager.findOne(Recommendation, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

export function countRecommendations(tx: Tx, country: CountryCode): Promise<number> {
  return tx.manager.countBy(Recommendation, { country });
}

export async function findProvisionIds(tx: Tx, recommendationId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    'select provision_id as id from recommendation_provision where recommendation_id = $1',
    [recommendationId],
  );
  return rows.map(({ id }) => id);
}

/** Refuses what nobody may choose now; what was chosen before stays, and nothing is retired before the commit. */
export async function assertProvisionsChoosable(
  tx: Tx,
  chosen: ChosenProvisions,
  current: ChosenProvisions | null,
): Promise<void> {
  if (chosen.instrumentId !== current?.instrumentId) {
    const instruments = await tx.manager.query<object[]>(
      'select from instrument where id = $1 and retired_at is null for share',
      [chosen.instrumentId],
    );
    if (instruments.length === 0) throw new InvalidInput([{ field: 'instrumentId', code: 'instrument' }]);
  }
  const kept = new Set(chosen.instrumentId === current?.instrumentId ? current.provisionIds : []);
  const added = chosen.provisionIds.filter((id) => !kept.has(id));
  if (added.length === 0) return;
  const provisions = await tx.manager.query<object[]>(
    `
      select
      from provision
      where id = any($1::uuid[]) and instrument_id = $2 and retired_at is null
      for share`,
    [added, chosen.instrumentId],
  );
  if (provisions.length !== added.length)
    throw new InvalidInput([{ field: 'provisionIds', code: 'provision' }]);
}

/** Sets the provisions of a recommendation whose row the caller has locked. */
export async function replaceProvisions(
  tx: Tx,
  recommendationId: string,
  ids: readonly string[],
): Promise<void> {
  await tx.manager.query('delete from recommendation_provision where recommendation_id = $1', [
    recommendationId,
  ]);
  await tx.manager.query(
    `
      insert into recommendation_provision (recommendation_id, provision_id)
      select $1, id
      from unnest($2::uuid[]) as t(id)`,
    [recommendationId, ids],
  );
}
