import type { EntityManager } from 'typeorm';
import type { Ballot } from '../ballot.entity.ts';

/** Whether seats that could have voted have not: of a secret ballot, whether fewer papers lay in the box. */
export async function hasUnvotedSeats(
  manager: EntityManager,
  { id, secrecy }: Pick<Ballot, 'id' | 'secrecy'>,
): Promise<boolean> {
  const [row] = await manager.query<[{ seats: number; voted: number; papers: number }]>(
    `
      select count(*)::int as seats, (count(*) filter (where revision > 0))::int as voted,
        (select count(*)::int from ballot_sealed where ballot_id = $1) as papers
      from ballot_seat
      where ballot_id = $1 and not recused and not vacant and present`,
    [id],
  );
  return (secrecy === 'secret' ? row.papers : row.voted) < row.seats;
}
