import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';
import type { Ballot } from './ballot.entity.ts';
import { insertEmailLines } from './ballot-email.repository.ts';

/** Queues an email to every seat about a ballot's opening and closing, with the hash of its record. */
@Injectable()
export class BallotMailer {
  async queueEmails(
    tx: Tx,
    ballot: Pick<Ballot, 'id' | 'strawPoll' | 'presentSeats'>,
    what: 'opened' | 'closed',
    hash: string,
  ): Promise<void> {
    // Whoever is present, or is only asked for an opinion, needs no email.
    if (ballot.strawPoll || ballot.presentSeats) return;
    await insertEmailLines(tx, ballot.id, what, hash);
  }
}
