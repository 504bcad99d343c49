import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@nbn/contracts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import {
  PositionSigned,
  RoundClosed,
  RoundExtended,
  RoundOpened,
  RoundReminderSent,
} from '../standards/index.ts';
import type { NewNotification } from './new-notification.ts';
import { NotificationService } from './notification.service.ts';

/** Who is asked in a round. */
const CONSULTED_MEMBERS = new PreparedStatement<{ standard_id: string; member_id: string }>(`
  select distinct r.standard_id, p.member_id
  from unnest($1::uuid[]) as g(round_id)
  join consultation_round r on r.id = g.round_id
  join standard s on s.id = r.standard_id
  join membership p on p.state = 'active'
  where (
    p.role in ('team', 'network')
    and exists (select from round_country c where c.round_id = r.id and c.country = p.country)
    and (p.role = 'team' or s.audience = 'networks')
  ) or exists (select from round_observer b where b.round_id = r.id and b.member_id = p.member_id)`);

/** Who is told of consultations. */
@Injectable()
export class ConsultationSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  /** Everyone who is asked: seats and observers, and the networks where they read the draft. */
  @OnEvents(RoundOpened)
  async roundOpened(events: readonly RoundOpened[], tx: Tx): Promise<void> {
    const [rows] = await tx.queryAll(CONSULTED_MEMBERS.bind(events.map(({ payload }) => payload.roundId)));
    await this.notifier.notify(
      tx,
      rows.map((row) => consultationNotification('consultation-opened', row.standard_id, row.member_id)),
    );
  }

  @OnEvents(RoundExtended)
  async roundExtended(events: readonly RoundExtended[], tx: Tx): Promise<void> {
    const rows = await tx.manager.query<{ standard_id: string; member_id: string }[]>(
      `
        select distinct r.standard_id, p.member_id
        from unnest($1::uuid[], $2::text[]) as g(round_id, country)
        join consultation_round r on r.id = g.round_id
        join round_country c on c.round_id = r.id and c.country = coalesce(g.country, c.country)
        join membership p on p.role = 'team' and p.country = c.country and p.state = 'active'`,
      [events.map(({ payload }) => payload.roundId), events.map(({ payload }) => payload.country)],
    );
    await this.notifier.notify(
      tx,
      rows.map((row) => consultationNotification('consultation-extended', row.standard_id, row.member_id)),
    );
  }

  @OnEvents(RoundReminderSent)
  roundRecalled(events: readonly RoundReminderSent[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload: { standardId, memberIds } }) =>
        memberIds.map((memberId) => consultationNotification('consultation-reminder', standardId, memberId)),
      ),
    );
  }

  @OnEvents(RoundClosed)
  async roundClosed(events: readonly RoundClosed[], tx: Tx): Promise<void> {
    const rows = await tx.manager.query<{ member_id: string }[]>(
      `select member_id from membership where role in ('team', 'secretariat') and state = 'active'`,
    );
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { standardId } }) =>
        rows.map((row) => consultationNotification('consultation-closed', standardId, row.member_id)),
      ),
    );
  }

  /** The other seats of the team, and the secretariat that waited for it. */
  @OnEvents(PositionSigned)
  async positionSigned(events: readonly PositionSigned[], tx: Tx): Promise<void> {
    const rows = await tx.manager.query<{ country: string | null; role: string; member_id: string }[]>(
      `
        select country, role, member_id
        from membership
        where role in ('team', 'secretariat') and state = 'active'`,
    );
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { standardId, country, byId } }) =>
        rows
          .filter((row) => row.role === 'secretariat' || row.country === country)
          .map((row) => ({
            ...consultationNotification('position-signed', standardId, row.member_id),
            actorId: byId,
          })),
      ),
    );
  }
}

function consultationNotification(
  kind: NotificationKind,
  standardId: string,
  memberId: string,
): NewNotification {
  return { memberId, kind, objectKind: 'standard', objectId: standardId, placeId: standardId, actorId: null };
}
