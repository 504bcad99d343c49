import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { Ballot } from '../ballot.entity.ts';
import { ballotsVisibleTo } from '../ballot.visibility.ts';

/** The ballot with its row locked, if the actor may read it; else it is not there. */
export async function lockBallot(manager: EntityManager, actor: Actor, id: string): Promise<Ballot> {
  const rows = await manager.query<object[]>(
    `
      select 1
      from ballot b
      where b.id = $2 and ${ballotsVisibleTo(actor)} and $1::uuid is not null
      for update of b`,
    [actor.memberId, id],
  );
  if (rows.length === 0) throw new NotFound();
  return manager.findOneByOrFail(Ballot, { id });
}
