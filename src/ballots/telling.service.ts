import { Injectable } from '@nestjs/common';
import { momentWords } from '@nbn/calendar';
import { Config } from '../platform/config/config.ts';
import { Deliveries } from '../platform/mail/deliveries.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import { ballotMails, type BallotReader } from './ballot-mail.ts';
import type { Ballot } from './ballot.entity.ts';

const READERS = `
  select distinct m.member_id as "memberId", m.email as address from ballot_seat s
    join member_standing m on m.member_id = s.alternate_id or (s.alternate_id is null and m.seat_id = s.seat_id)
  where s.ballot_id = $1 and not s.recused and m.state = 'active'`;

/** Tells every seat of a ballot's opening and closing, with the hash of its record. */
@Injectable()
export class BallotTelling {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly config: Config,
  ) {}

  async tell(tx: Tx, ballot: Pick<Ballot, 'id' | 'closesAt' | 'timeZone' | 'strawPoll' | 'presentSeats'>, what: 'opened' | 'closed', hash: string): Promise<void> {
    // Who sits in the room, or is only asked for a mood, needs no letter.
    if (ballot.strawPoll || ballot.presentSeats) return;
    const readers = await tx.manager.query<BallotReader[]>(READERS, [ballot.id]);
    const closes = momentWords(ballot.closesAt, ballot.timeZone);
    const url = new URL(`/priorities/ballots/${ballot.id}`, this.config.PUBLIC_URL).href;
    await this.deliveries.plan(tx, ballotMails({ ballotId: ballot.id, what, hash, closes, url }, readers));
  }
}
