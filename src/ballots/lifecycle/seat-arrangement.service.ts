import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { ProxyChain, ProxyOfOtherCountry, ProxyTaken, ProxyTooLate } from '../ballots.problems.ts';
import { lockBallot } from './ballot-lock.ts';

/** What a seat arranges for itself before the opening: who votes if it does not, or that it takes no part. */
@Injectable()
export class SeatArrangementService {
  constructor(private readonly work: UnitOfWork) {}

  async arrange(
    actor: Actor,
    ballotId: string,
    { proxySeatId, recused }: { readonly proxySeatId: string | null; readonly recused: boolean },
  ): Promise<void> {
    const { seat } = actor;
    if (!seat) throw new NotFound();
    await this.work.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, ballotId);
      // A secret ballot knows nothing of who brought a paper, so that a proxy's could not give way to the
      // seat's own.
      if (
        ballot.state !== 'announced' ||
        ballot.opensAt <= tx.now ||
        (proxySeatId && ballot.secrecy === 'secret')
      )
        throw new ProxyTooLate();
      if (proxySeatId) await requireProxy(tx.manager, ballotId, seat, proxySeatId);
      await tx.manager.query(
        `
          insert into ballot_arrangement (ballot_id, seat_id, proxy_seat_id, recused)
          values ($1, $2, $3, $4)
          on conflict (ballot_id, seat_id) do update set proxy_seat_id = excluded.proxy_seat_id,
            recused = excluded.recused`,
        [ballotId, seat.id, proxySeatId, recused],
      );
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
  manager: EntityManager,
  ballotId: string,
  own: { id: string; country: string },
  proxySeatId: string,
): Promise<void> {
  const [seat] = await manager.query<{ country: string; taken: boolean; chain: boolean }[]>(
    `
      select s.country_code as country,
        exists (
          select
          from ballot_arrangement a
          where a.ballot_id = $1 and a.proxy_seat_id = s.id and a.seat_id <> $3
        ) as taken,
        exists (
          select
          from ballot_arrangement a
          where a.ballot_id = $1
            and ((a.seat_id = s.id and a.proxy_seat_id is not null) or a.proxy_seat_id = $3)
        ) as chain
      from team_seat s
      where s.id = $2`,
    [ballotId, proxySeatId, own.id],
  );
  if (!seat || seat.country !== own.country || proxySeatId === own.id) throw new ProxyOfOtherCountry();
  if (seat.chain) throw new ProxyChain();
  if (seat.taken) throw new ProxyTaken();
}
