import type { EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';

export interface IntroductionRow {
  readonly introduced: boolean;
  readonly appointmentId: string | null;
  readonly since: Date | null;
  readonly formerHolder: string | null;
}

/** The term that a member holds now, whether they confirmed it, and who held the seat before. */
const SELECT_INTRODUCTION = `
  select case
    when a.id is null then m.introduced_at is not null else a.introduced_at is not null end as introduced,
    a.id as "appointmentId", a.starts_at as since, f.name as "formerHolder"
  from member m
  left join appointment a on a.member_id = m.id and m.office is null and a.starts_at <= app_now()
    and (a.ends_at is null or a.ends_at > app_now())
  left join lateral (
    select k.name
    from appointment b
    join member k on k.id = b.member_id
    where b.seat_id = a.seat_id and b.ends_at <= a.starts_at and b.ends_at > b.starts_at
    order by b.ends_at desc
    limit 1
  ) f on true
  where m.id = $1`;

/** What there is to say to a member on the first day. */
export async function findIntroduction(manager: EntityManager, memberId: string): Promise<IntroductionRow> {
  const [row] = await manager.query<[IntroductionRow]>(SELECT_INTRODUCTION, [memberId]);
  return row;
}

/** Records that a member has read what membership and, if they hold one, their seat mean. */
export async function confirmIntroduction(
  tx: Tx,
  memberId: string,
  appointmentId: string | null,
): Promise<void> {
  await tx.manager.query('update member set introduced_at = coalesce(introduced_at, $2) where id = $1', [
    memberId,
    tx.now,
  ]);
  await tx.manager.query(
    'update appointment set introduced_at = coalesce(introduced_at, $2) where id = $1 and member_id = $3',
    [appointmentId, tx.now, memberId],
  );
}
