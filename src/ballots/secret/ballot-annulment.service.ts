import { Injectable } from '@nestjs/common';
import type { BallotAnnulmentReason } from '@nbn/contracts';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import type { Ballot } from '../ballot.entity.ts';
import { BallotAnnulled } from '../ballots.events.ts';
import { ballotAnnulledEmail } from '../emails/ballot-annulled.email.ts';
import { recordAnnulment } from '../record/ballot-bundle.ts';
import { findAnnulmentRecipients, saveAnnulment } from '../lifecycle/ballot-lifecycle.repository.ts';

/**
 * Ends a ballot without a count and says so to everybody: what cannot be trusted is never counted
 * silently.
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
    because: BallotAnnulmentReason,
  ): Promise<void> {
    await saveAnnulment(tx, ballotId, because);
    const hash = await recordAnnulment(tx, ballotId, because);
    tx.audit({ action: 'ballot.annulled', object: { kind: 'ballot', id: ballotId }, detail: { because } });
    tx.publish(new BallotAnnulled({ ballotId, subjectKind, subjectId, because }));
    tx.broadcast(`ballot:${ballotId}`, 'ballot-closed', { ballotId });
    const url = new URL(`/priorities/ballots/${ballotId}`, this.config.PUBLIC_URL).href;
    const readers = await findAnnulmentRecipients(tx, ballotId);
    await this.deliveries.plan(
      tx,
      readers.map(({ memberId, address, language }) => ({
        event: `ballot-annulled:${ballotId}`,
        recipientId: memberId,
        address,
        channel: 'mail',
        ...ballotAnnulledEmail({ because, hash, url }, language),
      })),
    );
  }
}
