import { Injectable } from '@nestjs/common';
import { BallotAnnulled } from '../ballots/index.ts';
import { OnEvents } from '../platform/outbox/on-events.decorator.ts';
import { Prepared } from '../platform/persistence/prepared.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import type { Notice } from './notice.ts';
import { Notifier } from './notifier.service.ts';

/** Those who voted, those who called the vote and those who verify it. */
const CONCERNED = new Prepared<{ ballot_id: string; member_id: string }>(`
  select distinct b.id as ballot_id, m.member_id from ballot b join member_standing m on m.state = 'active'
    left join ballot_seat s on s.ballot_id = b.id and (m.member_id = s.alternate_id or m.seat_id = s.seat_id)
  where b.id = any($1::uuid[]) and (s.seat_id is not null or m.role in ('secretariat', 'auditor'))`);

/** Who is told of what happens to ballots beside their opening and their result. */
@Injectable()
export class BallotSubscribers {
  constructor(private readonly notifier: Notifier) {}

  @OnEvents(BallotAnnulled)
  async annulled(events: readonly BallotAnnulled[], tx: Tx): Promise<void> {
    const [rows] = await tx.ask(CONCERNED.with(events.map(({ payload }) => payload.ballotId)));
    await this.notifier.tell(
      tx,
      rows.map(({ ballot_id: id, member_id: memberId }): Notice => ({
        memberId,
        kind: 'ballot-annulled',
        objectKind: 'ballot',
        objectId: id,
        placeId: id,
        actorId: null,
      })),
    );
  }
}
