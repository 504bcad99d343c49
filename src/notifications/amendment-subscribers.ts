import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@nbn/contracts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import {
  AmendmentDecided,
  AmendmentSetSubmitted,
  AmendmentSubmitted,
  AmendmentTextChanged,
} from '../standards/index.ts';
import type { NewNotification } from './new-notification.ts';
import { NotificationService } from './notification.service.ts';

/** The authors of amendments: the team of the country that proposes, or the secretariat. */
const AUTHORS = new PreparedStatement<{ amendment_id: string; member_id: string }>(`
  select a.id as amendment_id, p.member_id
  from amendment a
  join membership p on p.state = 'active'
    and ((a.country is null and p.role = 'secretariat') or (p.role = 'team' and p.country = a.country))
  where a.id = any($1::uuid[])`);

const TEAMS = new PreparedStatement<{ member_id: string }>(
  `select member_id from membership where role in ('team', 'secretariat') and state = 'active'`,
);

/** Who votes in a ballot, and the secretariat, which has to hold it again. */
const VOTERS = new PreparedStatement<{ ballot_id: string; member_id: string }>(`
  select b.id as ballot_id, p.member_id
  from ballot b
  join membership p on p.state = 'active'
    and (
      p.role = 'secretariat'
      or p.seat_id in (select s.seat_id from ballot_seat s where s.ballot_id = b.id and not s.recused)
    )
  where b.id = any($1::uuid[])`);

/** Who is notified of amendments. */
@Injectable()
export class AmendmentSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  /** Those who write in the standard: each may have a view of it, or an amendment of the same clause. */
  @OnEvents(AmendmentSubmitted)
  async submitted(events: readonly AmendmentSubmitted[], tx: Tx): Promise<void> {
    const [rows] = await tx.queryAll(TEAMS.bind());
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { standardId, amendmentId, byId } }) =>
        rows.map((row) =>
          amendmentNotification('amendment-submitted', standardId, amendmentId, row.member_id, byId),
        ),
      ),
    );
  }

  /** The same of several that were submitted together: one notification, at the first of them. */
  @OnEvents(AmendmentSetSubmitted)
  async setSubmitted(events: readonly AmendmentSetSubmitted[], tx: Tx): Promise<void> {
    const [rows] = await tx.queryAll(TEAMS.bind());
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { standardId, firstId, byId } }) =>
        rows.map((row) =>
          amendmentNotification('amendment-set-submitted', standardId, firstId, row.member_id, byId),
        ),
      ),
    );
  }

  /** Its authors, but not of one that they withdrew themselves. */
  @OnEvents(AmendmentDecided)
  async decided(events: readonly AmendmentDecided[], tx: Tx): Promise<void> {
    const notified = events.filter(({ payload: { state } }) => state !== 'withdrawn');
    const [rows] = await tx.queryAll(AUTHORS.bind(notified.map(({ payload }) => payload.amendmentId)));
    await this.notifier.notify(
      tx,
      notified.flatMap(({ payload: { standardId, amendmentId, byId } }) =>
        rows
          .filter((row) => row.amendment_id === amendmentId)
          .map((row) =>
            amendmentNotification('amendment-decided', standardId, amendmentId, row.member_id, byId),
          ),
      ),
    );
  }

  @OnEvents(AmendmentTextChanged)
  async textChanged(events: readonly AmendmentTextChanged[], tx: Tx): Promise<void> {
    const [rows] = await tx.queryAll(VOTERS.bind(events.map(({ payload }) => payload.ballotId)));
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { standardId, amendmentId, ballotId } }) =>
        rows
          .filter((row) => row.ballot_id === ballotId)
          .map((row) =>
            amendmentNotification('amendment-text-changed', standardId, amendmentId, row.member_id, null),
          ),
      ),
    );
  }
}

function amendmentNotification(
  kind: NotificationKind,
  standardId: string,
  amendmentId: string,
  memberId: string,
  actorId: string | null,
): NewNotification {
  return { memberId, kind, objectKind: 'standard', objectId: standardId, placeId: amendmentId, actorId };
}
