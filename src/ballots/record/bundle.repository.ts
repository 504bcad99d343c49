import type { BallotPaper, BundlePaper } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';

/** A paper of a secret ballot as its box held it. */
export interface SealedPaperRow {
  readonly box: string;
  readonly paper: BallotPaper;
  readonly nonce: string;
  readonly commitment: string;
}

/** The last paper of each seat, with its receipt. */
export async function findCountedPapers(
  manager: EntityManager,
  ballotId: string,
): Promise<(BundlePaper & { readonly receipt: string })[]> {
  return manager.query<(BundlePaper & { receipt: string })[]>(
    `
      select p.seat_id as seat, p.paper, p.revision, p.receipt
      from ballot_paper p
      join ballot_seat s using (ballot_id, seat_id, revision)
      where p.ballot_id = $1
      order by s.country_code, s.seat_type`,
    [ballotId],
  );
}

/** Commitments of the papers that were in the boxes. */
export async function findCommitments(tx: Tx, ballotId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ commitment: string }[]>(
    'select commitment from ballot_sealed where ballot_id = $1 order by commitment',
    [ballotId],
  );
  return rows.map(({ commitment }) => commitment);
}

/** The papers that were in the boxes, in an order that says nothing of when they came. */
export async function findSealedPapers(manager: EntityManager, ballotId: string): Promise<SealedPaperRow[]> {
  return manager.query<SealedPaperRow[]>(
    'select box, paper, nonce, commitment from ballot_sealed where ballot_id = $1 order by commitment',
    [ballotId],
  );
}

export async function countIssuedPasses(manager: EntityManager, ballotId: string): Promise<number> {
  const [{ issued }] = await manager.query<[{ issued: number }]>(
    'select count(*)::int as issued from ballot_seat where ballot_id = $1 and pass_digest is not null',
    [ballotId],
  );
  return issued;
}

/** Commitments of papers that another paper under the same pass has replaced. */
export async function findReplacedCommitments(manager: EntityManager, ballotId: string): Promise<string[]> {
  const [{ replaced }] = await manager.query<[{ replaced: string[] }]>(
    `
      select coalesce(array_agg(c order by c), '{}') as replaced
      from ballot_box, unnest(replaced) as c
      where ballot_id = $1`,
    [ballotId],
  );
  return replaced;
}
