import type { EntityManager } from 'typeorm';
import type { BoxPaper } from './box-contents.ts';

/** A box as an earlier version kept it while it was open: its key and its papers in clear. */
export interface LegacyBox {
  readonly box: string;
  readonly privateKey: string;
  readonly replaced: string[];
  readonly papers: BoxPaper[];
}

/** Open ballots whose boxes an earlier version made. */
export async function findLegacyBallotIds(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `
      select id
      from ballot b
      where state = 'open'
        and exists (select from ballot_box x where x.ballot_id = b.id and x.private_key not like 'sealed:%')`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Reads the boxes of an open ballot that were stored in clear, and removes their papers there. The ballot's
 * row is locked by the caller.
 */
export async function takeLegacyBoxes(manager: EntityManager, ballotId: string): Promise<LegacyBox[]> {
  const boxes = await manager.query<Omit<LegacyBox, 'papers'>[]>(
    `
      select box, private_key as "privateKey", replaced
      from ballot_box
      where ballot_id = $1 and private_key is not null
      order by box`,
    [ballotId],
  );
  const papers = await manager.query<(BoxPaper & { box: string })[]>(
    `
      select box, token_hash as "tokenHash", paper, nonce, commitment
      from ballot_sealed
      where ballot_id = $1
      order by commitment`,
    [ballotId],
  );
  await manager.query('delete from ballot_sealed where ballot_id = $1', [ballotId]);
  return boxes.map((one) => ({
    ...one,
    papers: papers
      .filter(({ box }) => box === one.box)
      .map(({ tokenHash, paper, nonce, commitment }) => ({ tokenHash, paper, nonce, commitment })),
  }));
}
