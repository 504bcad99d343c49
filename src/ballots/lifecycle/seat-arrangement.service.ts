import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { ProxyChain, ProxyOfOtherCountry, ProxyTaken, ProxyTooLate } from '../ballots.problems.ts';
import { findProxyCandidate, saveArrangement } from './ballot-lifecycle.repository.ts';
import type { SeatArrangement } from './ballot-lifecycle.query.ts';
import { lockBallot } from './ballot-lock.repository.ts';

/** What a seat arranges for itself before the opening: who votes if it does not, or that it takes no part. */
@Injectable()
export class SeatArrangementService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async arrange(actor: Actor, ballotId: string, { proxySeatId, recused }: SeatArrangement): Promise<void> {
    const { seat } = actor;
    if (!seat) throw new NotFound();
    await this.unitOfWork.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, ballotId);
      // A secret ballot knows nothing of who sent a paper, so that a proxy's could not give way to the
      // seat's own.
      if (
        ballot.state !== 'announced' ||
        ballot.opensAt <= tx.now ||
        (proxySeatId && ballot.secrecy === 'secret')
      )
        throw new ProxyTooLate();
      if (proxySeatId) await requireProxy(tx, ballotId, seat, proxySeatId);
      await saveArrangement(tx, ballotId, seat.id, { proxySeatId, recused });
      tx.audit({
        action: 'ballot.arranged',
        object: { kind: 'ballot', id: ballotId },
        country: seat.country,
        detail: { seat: seat.id, proxy: proxySeatId, recused },
      });
    });
  }
}

/** The ballot's row is locked, so that two seats that name each other come one after the other. */
async function requireProxy(
  tx: Tx,
  ballotId: string,
  own: { id: string; country: string },
  proxySeatId: string,
): Promise<void> {
  const seat = await findProxyCandidate(tx, ballotId, own.id, proxySeatId);
  if (!seat || seat.country !== own.country || proxySeatId === own.id) throw new ProxyOfOtherCountry();
  if (seat.chain) throw new ProxyChain();
  if (seat.taken) throw new ProxyTaken();
}
