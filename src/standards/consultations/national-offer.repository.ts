import type { CountryCode } from '@nbn/contracts';
import { memberJsonSql } from '../../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import type { Tx } from '#platform/persistence/transaction';
import { NATIONAL_END } from './national-conditions.sql.ts';

/** Whether the country's consultation of its network has ended; false where there is none. */
export async function hasNationalEnded(tx: Tx, roundId: string, country: CountryCode): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `
      select
      from national_consultation n
      where n.round_id = $1 and n.country = $2 and ${NATIONAL_END} <= $3`,
    [roundId, country, tx.now],
  );
  return rows.length > 0;
}

/** Who offers a remark has something to add. */
export async function deleteNationalReply(tx: Tx, roundId: string, memberId: string): Promise<void> {
  await tx.manager.query('delete from national_consultation_reply where round_id = $1 and member_id = $2', [
    roundId,
    memberId,
  ]);
}

/** Those who hold the seats of a national team now. */
export async function findTeam(tx: Tx, country: CountryCode): Promise<MemberRecord[]> {
  const rows = await tx.manager.query<{ person: MemberRecord }[]>(
    `
      select ${memberJsonSql('m', 'o')} as person
      from membership p
      join member m on m.id = p.member_id
      join organisation o on o.id = m.organisation_id
      where p.role = 'team' and p.state = 'active' and p.country = $1
      order by case p.seat_type when 'government' then 1 when 'ngo' then 2 else 3 end`,
    [country],
  );
  return rows.map(({ person }) => person);
}
