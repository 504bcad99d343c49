import { Injectable } from '@nestjs/common';
import type { BallotAnnulmentReason as Cause } from '@nbn/contracts';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import type { BallotRecipient } from '../emails/ballot-summary.email.ts';
import type { Ballot } from '../ballot.entity.ts';
import { BallotAnnulled } from '../ballots.events.ts';
import { ballotAnnulledEmails } from '../emails/ballot-annulled.email.ts';
import { recordAnnulment } from '../record/ballot-bundle.ts';

/**
 * Those who voted, those who called the vote and those who verify it: all who would have relied on its
 * result.
 */
const SELECT_RECIPIENTS = `
  select distinct m.member_id as "memberId", m.email as address
  from membership m
  left join ballot_seat s on s.ballot_id = $1 and (m.member_id = s.alternate_id or m.seat_id = s.seat_id)
  where m.state = 'active' and (s.seat_id is not null or m.role in ('secretariat', 'auditor'))`;

/**
 * Ends a ballot without a count, in the sight of everybody: what cannot be trusted is never counted in
 * silence.
 */
@Injectable()
export class BallotAnnulmentService {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  /** The ballot's row is locked by the caller, and its boxes are empty. */
  async annul(
    tx: Tx,
    { id: ballotId, subjectKind, subjectId }: Pick<Ballot, 'id' | 'subjectKind' | 'subjectId'>,
    because: Cause,
  ): Promise<void> {
    await tx.manager.query(
      `update ballot set state = 'annulled', closed_at = app_now(), annulled_because = $2 where id = $1`,
      [ballotId, because],
    );
    const hash = await recordAnnulment(tx, ballotId, because);
    tx.audit({ action: 'ballot.annulled', object: { kind: 'ballot', id: ballotId }, detail: { because } });
    tx.publish(new BallotAnnulled({ ballotId, subjectKind, subjectId, because }));
    tx.broadcast(`ballot:${ballotId}`, 'ballot-closed', { ballotId });
    const url = new URL(`/priorities/ballots/${ballotId}`, this.config.PUBLIC_URL).href;
    await this.deliveries.plan(
      tx,
      ballotAnnulledEmails(
        { ballotId, because, hash, url },
        await tx.manager.query<BallotRecipient[]>(SELECT_RECIPIENTS, [ballotId]),
      ),
    );
  }
}
