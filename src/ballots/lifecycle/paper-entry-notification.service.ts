import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import type { Ballot } from '../ballot.entity.ts';
import { BallotPaperEntered, BallotPaperRefused } from '../ballots.events.ts';
import { paperEntryEmail } from '../emails/paper-entry.email.ts';
import { findSeatVoters, type PaperEntry } from './paper-entry.repository.ts';

type Entry = Pick<PaperEntry, 'id' | 'seatId' | 'way' | 'country' | 'type'>;
type BallotOfEntry = Pick<Ballot, 'id' | 'electorate' | 'subjectKind' | 'subjectId'>;

/**
 * Tells at once, in the application and by mail, whoever may vote for a seat of what is entered in its place.
 */
@Injectable()
export class PaperEntryNotificationService {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  async notifyVoters(
    tx: Tx,
    ballot: BallotOfEntry,
    entry: Entry,
    what: 'entered' | 'confirmed',
    by: Actor,
  ): Promise<void> {
    const { id: ballotId, subjectKind, subjectId } = ballot;
    const voters = await findSeatVoters(tx.manager, ballot, entry.seatId);
    const memberIds = voters.map(({ memberId }) => memberId);
    tx.publish(
      new BallotPaperEntered({ ballotId, subjectKind, subjectId, what, memberIds, byId: by.memberId }),
    );
    tx.broadcast(`ballot:${ballotId}`, 'ballot-changed', { ballotId });
    const url = new URL(`/priorities/ballots/${ballotId}`, this.config.PUBLIC_URL).href;
    const { id: entryId, way, country, type: seat } = entry;
    await this.deliveries.plan(
      tx,
      voters.map(({ memberId, address, language }) => ({
        event: `ballot-paper-${what}:${entryId}`,
        recipientId: memberId,
        address,
        channel: 'mail',
        ...paperEntryEmail({ what, way, country, seat, url }, language),
      })),
    );
  }

  /** Secretariat and auditors are notified that a voter refused what was entered. */
  notifyRefusal(tx: Tx, { id: ballotId, subjectKind, subjectId }: BallotOfEntry, by: Actor): void {
    tx.publish(new BallotPaperRefused({ ballotId, subjectKind, subjectId, byId: by.memberId }));
  }
}
