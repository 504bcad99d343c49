import type { CountryCode } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import type { RecommendationRecord } from './recommendation-file.ts';

/** `$1` the country, `$2` to `$4` what makes recommendations the same ones, side by side. */
export const SELECT_KNOWN = new PreparedStatement<
  Pick<RecommendationRecord, 'instrumentId' | 'source' | 'number'>
>(`
  select m.instrument_id as "instrumentId", m.source, m.number
  from unnest($2::uuid[], $3::text[], $4::text[]) as g(instrument_id, source, number)
  join recommendation m on m.country = $1 and m.instrument_id = g.instrument_id and m.source = g.source
    and m.number = g.number`);

/** In the order of their keys: two imports at once wait for each other and never in a circle. */
const INSERT_RECOMMENDATIONS = `
  insert into recommendation (
    id, country, instrument_id, source, number, text, received_on, owner_seat_id, due_on, due_on_set_at, state,
    answer, shared, created_by, created_at, changed_by, changed_at
  )
  select g.id, $2, g."instrumentId", g.source, g.number, g.text, g."receivedOn", s.id, g."dueOn", app_now(),
    g.state, g.answer, g.shared, $3, app_now(), $3, app_now()
  from jsonb_to_recordset($1::jsonb) as g(
    id uuid, "instrumentId" uuid, source text, number text, text text, "receivedOn" date, "dueOn" date,
    state text, "ownerSeat" text, answer text, shared boolean
  )
  left join team_seat s on s.country_code = $2 and s.type = g."ownerSeat"
  order by g."instrumentId", g.source, g.number
  on conflict on constraint recommendation_once do nothing
  returning id`;

const INSERT_PROVISIONS = `
  insert into recommendation_provision (recommendation_id, provision_id)
  select g.id, g.provision
  from unnest($1::uuid[], $2::uuid[]) as g(id, provision)
  join recommendation m on m.id = g.id`;

/** Takes what is not there yet, set by set. Returns how many were added. */
export async function insertRecommendations(
  tx: Tx,
  country: CountryCode,
  memberId: string,
  records: readonly RecommendationRecord[],
): Promise<number> {
  const rows = records.map((record) => ({ id: newId(), ...record }));
  const added = await tx.manager.query<object[]>(INSERT_RECOMMENDATIONS, [
    JSON.stringify(rows),
    country,
    memberId,
  ]);
  const mapped = rows.flatMap(({ id, provisionIds }) => provisionIds.map((provision) => ({ id, provision })));
  await tx.manager.query(INSERT_PROVISIONS, [
    mapped.map(({ id }) => id),
    mapped.map(({ provision }) => provision),
  ]);
  return added.length;
}
