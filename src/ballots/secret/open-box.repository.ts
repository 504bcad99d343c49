import type { EntityManager } from 'typeorm';

/** A box of an open ballot as it is stored: sealed. */
export interface SealedBox {
  readonly box: string;
  readonly contents: Buffer;
}

/** Any number that only this lock uses. */
const OPEN_BOXES_LOCK_ID = 711_004_031;

/**
 * Whoever reads or changes open boxes comes alone: each change writes all of them anew, in a table that is
 * emptied before, so that no row of before lies dead beside them.
 */
export async function lockOpenBoxes(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock($1)', [OPEN_BOXES_LOCK_ID]);
}

export async function findOpenBoxes(manager: EntityManager, ballotId: string): Promise<SealedBox[]> {
  return manager.query<SealedBox[]>(
    'select box, contents from ballot_open_box where ballot_id = $1 order by box',
    [ballotId],
  );
}

/** Puts boxes in the place of those of the same names. */
export async function saveOpenBoxes(
  manager: EntityManager,
  ballotId: string,
  boxes: readonly SealedBox[],
): Promise<void> {
  await manager.query('select ballot_open_boxes_kept($1, $2, $3)', [
    ballotId,
    boxes.map(({ box }) => box),
    boxes.map(({ contents }) => contents),
  ]);
}

export async function removeOpenBoxes(manager: EntityManager, ballotId: string): Promise<void> {
  await manager.query('select ballot_open_boxes_kept($1, null, null)', [ballotId]);
}
