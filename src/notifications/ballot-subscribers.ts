import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@nbn/contracts';
import {
  BallotAnnulled,
  BallotClosingUnconfirmed,
  BallotPaperEntered,
  BallotPaperRefused,
} from '../ballots/index.ts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import type { NewNotification } from './new-notification.ts';
import { NotificationService } from './notification.service.ts';

/** Those who voted, those who called the vote and those who verify it. */
const STAKEHOLDERS = new PreparedStatement<{ ballot_id: string; member_id: string }>(`
  select distinct b.id as ballot_id, m.member_id
  from ballot b
  join membership m on m.state = 'active'
  left join ballot_seat s on s.ballot_id = b.id and (m.member_id = s.alternate_id or m.seat_id = s.seat_id)
  where b.id = any($1::uuid[]) and (s.seat_id is not null or m.role in ('secretariat', 'auditor'))`);

/** Those who enter papers, and those who verify. */
const OFFICERS = new PreparedStatement<{ member_id: string }>(
  `select member_id from membership where state = 'active' and role in ('secretariat', 'auditor')`,
);

/** Who is notified of what happens to ballots besides their opening and their result. */
@Injectable()
export class BallotSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  /** Whoever may vote for the seat: at once, for it may not be their vote. */
  @OnEvents(BallotPaperEntered)
  paperEntered(events: readonly BallotPaperEntered[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload: { ballotId, what, memberIds, byId } }) =>
        memberIds.map((memberId) => ballotNotification(`ballot-paper-${what}`, ballotId, memberId, byId)),
      ),
    );
  }

  @OnEvents(BallotPaperRefused)
  async paperRefused(events: readonly BallotPaperRefused[], tx: Tx): Promise<void> {
    const [rows] = await tx.queryAll(OFFICERS.bind());
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { ballotId, byId } }) =>
        rows.map(({ member_id }) => ballotNotification('ballot-paper-refused', ballotId, member_id, byId)),
      ),
    );
  }

  /** Everybody else who voted, called the vote or verifies it: one of them lets the result out. */
  @OnEvents(BallotClosingUnconfirmed)
  async closingUnconfirmed(events: readonly BallotClosingUnconfirmed[], tx: Tx): Promise<void> {
    const [rows] = await tx.queryAll(STAKEHOLDERS.bind(events.map(({ payload }) => payload.ballotId)));
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { ballotId, byId } }) =>
        rows
          .filter((row) => row.ballot_id === ballotId)
          .map(({ member_id }) =>
            ballotNotification('ballot-closing-unconfirmed', ballotId, member_id, byId),
          ),
      ),
    );
  }

  @OnEvents(BallotAnnulled)
  async annulled(events: readonly BallotAnnulled[], tx: Tx): Promise<void> {
    const [rows] = await tx.queryAll(STAKEHOLDERS.bind(events.map(({ payload }) => payload.ballotId)));
    await this.notifier.notify(
      tx,
      rows.map(({ ballot_id, member_id }) =>
        ballotNotification('ballot-annulled', ballot_id, member_id, null),
      ),
    );
  }
}

function ballotNotification(
  kind: NotificationKind,
  ballotId: string,
  memberId: string,
  actorId: string | null,
): NewNotification {
  return { memberId, kind, objectKind: 'ballot', objectId: ballotId, placeId: ballotId, actorId };
}
