import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@nbn/contracts';
import { OnEvents } from '../platform/outbox/on-events.decorator.ts';
import { Prepared } from '../platform/persistence/prepared.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import { AmendmentDecided, AmendmentSubmitted, AmendmentTextChanged } from '../standards/index.ts';
import type { Notice } from './notice.ts';
import { Notifier } from './notifier.service.ts';

/** The authors of amendments: the team of the country that proposes, or the secretariat. */
const AUTHORS = new Prepared<{ amendment_id: string; member_id: string }>(`
  select a.id as amendment_id, p.member_id
  from amendment a
  join member_standing p on p.state = 'active'
    and ((a.country is null and p.role = 'secretariat') or (p.role = 'team' and p.country = a.country))
  where a.id = any($1::uuid[])`);

const TEAMS = new Prepared<{ member_id: string }>(
  `select member_id from member_standing where role in ('team', 'secretariat') and state = 'active'`,
);

/** Who votes in a ballot, and the secretariat that has to ask again. */
const VOTERS = new Prepared<{ ballot_id: string; member_id: string }>(`
  select b.id as ballot_id, p.member_id
  from ballot b
  join member_standing p on p.state = 'active'
    and (
      p.role = 'secretariat'
      or p.seat_id in (select s.seat_id from ballot_seat s where s.ballot_id = b.id and not s.recused)
    )
  where b.id = any($1::uuid[])`);

/** Who is told of amendments. */
@Injectable()
export class AmendmentSubscribers {
  constructor(private readonly notifier: Notifier) {}

  /** Those who write in the standard: each may have a view of it, or an amendment of the same clause. */
  @OnEvents(AmendmentSubmitted)
  async submitted(events: readonly AmendmentSubmitted[], tx: Tx): Promise<void> {
    const [rows] = await tx.ask(TEAMS.with());
    await this.notifier.tell(
      tx,
      events.flatMap(({ payload: { standardId, amendmentId, byId } }) =>
        rows.map((row) => ofAmendment('amendment-submitted', standardId, amendmentId, row.member_id, byId)),
      ),
    );
  }

  /** Its authors; of one that they withdrew, they know. */
  @OnEvents(AmendmentDecided)
  async decided(events: readonly AmendmentDecided[], tx: Tx): Promise<void> {
    const told = events.filter(({ payload: { state } }) => state !== 'withdrawn');
    const [rows] = await tx.ask(AUTHORS.with(told.map(({ payload }) => payload.amendmentId)));
    await this.notifier.tell(
      tx,
      told.flatMap(({ payload: { standardId, amendmentId, byId } }) =>
        rows
          .filter((row) => row.amendment_id === amendmentId)
          .map((row) => ofAmendment('amendment-decided', standardId, amendmentId, row.member_id, byId)),
      ),
    );
  }

  @OnEvents(AmendmentTextChanged)
  async textChanged(events: readonly AmendmentTextChanged[], tx: Tx): Promise<void> {
    const [rows] = await tx.ask(VOTERS.with(events.map(({ payload }) => payload.ballotId)));
    await this.notifier.tell(
      tx,
      events.flatMap(({ payload: { standardId, amendmentId, ballotId } }) =>
        rows
          .filter((row) => row.ballot_id === ballotId)
          .map((row) => ofAmendment('amendment-text-changed', standardId, amendmentId, row.member_id, null)),
      ),
    );
  }
}

function ofAmendment(
  kind: NotificationKind,
  standardId: string,
  amendmentId: string,
  memberId: string,
  actorId: string | null,
): Notice {
  return { memberId, kind, objectKind: 'standard', objectId: standardId, placeId: amendmentId, actorId };
}
