import type { DataSource } from 'typeorm';

/** Somebody who may sign in, or is asked to. */
export interface MemberLine {
  readonly email: string;
  readonly role: string;
  readonly country: string | null;
  readonly state: string;
  readonly sessions: number;
  readonly passkeys: number;
}

/** Everybody but those who have left, those with an office first. */
export function listMembers(database: DataSource): Promise<MemberLine[]> {
  return database.query<MemberLine[]>(`
    select m.email, coalesce(p.role, 'none') as role, p.country, m.state,
      (select count(*)::int from session s where s.member_id = m.id and s.ended_at is null) as sessions,
      (select count(*)::int from passkey k where k.member_id = m.id) as passkeys
    from member m
    left join membership p on p.member_id = m.id
    where m.state in ('invited', 'active')
    order by m.office nulls last, p.country nulls first, m.email`);
}

/** The id of the one who signs in with an address, or null. */
export async function findMemberByAddress(database: DataSource, email: string): Promise<string | null> {
  const [found] = await database.query<{ id: string }[]>(
    `select id from member where email = lower($1) and state in ('invited', 'active')`,
    [email],
  );
  return found?.id ?? null;
}
