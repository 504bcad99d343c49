import { Injectable } from '@nestjs/common';
import { steppedTurnout } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import { log } from '#platform/log/log';
import type { Tx } from '#platform/persistence/transaction';
import type { Ballot } from '../ballot.entity.ts';
import { BallotKeyUnreadable } from '../ballots.problems.ts';
import { BallotKeyStore } from './ballot-key-store.ts';
import {
  sortByCommitment,
  EMPTY_BOX,
  pack,
  boxLength,
  unpack,
  withPaper,
  type BoxContents,
  type BoxPaper,
} from './box-contents.ts';
import { countVotersByBox } from './box-voters.query.ts';
import type { LegacyBox } from './legacy-box.repository.ts';
import {
  saveOpenBoxes,
  lockOpenBoxes,
  findOpenBoxes,
  removeOpenBoxes,
  type SealedBox,
} from './open-box.repository.ts';
import { generatePassKey, type PassKey } from './pass-keys.ts';
import { unsealBytes, SEAL_OVERHEAD_BYTES, sealBytes } from './sealed-bytes.ts';

/** The key of a box, as the record names it. */
export interface BoxKey {
  readonly box: string;
  readonly publicKey: string;
}

/** What came of emptying the boxes of a ballot. */
export interface EmptiedBoxes {
  readonly papers: number;
  /** More papers lay in a box than passes were issued for it: some of them were forged. */
  readonly overfull: boolean;
}

const SEALED_KEY_PREFIX = 'sealed:';

/**
 * The boxes of secret ballots. While a ballot is open they lie sealed in the database; papers become rows of
 * their own at the close alone, all at once and in the order of their commitments, so that nothing that is
 * stored tells which came when.
 */
@Injectable()
export class BallotBoxService {
  constructor(private readonly keys: BallotKeyStore) {}

  /**
   * Makes the boxes of a ballot that opens, each with its key. Returns what the record says of them. The key
   * that seals them stays where it is when the opening fails: whether it did is not always known.
   */
  async create(tx: Tx, ballot: Pick<Ballot, 'id' | 'electorate' | 'method'>): Promise<BoxKey[]> {
    const seats = await countVotersByBox(tx.manager, ballot);
    const names = [...seats.keys()].toSorted();
    const made = await Promise.all(names.map(async (box) => ({ box, ...(await generatePassKey()) })));
    const key = await this.keys.create(ballot.id);
    for (const { box, publicKey, privateKey } of made) {
      await tx.manager.query(
        'insert into ballot_box (ballot_id, box, public_key, private_key) values ($1, $2, $3, $4)',
        [ballot.id, box, publicKey, sealKey(key, ballot.id, box, privateKey)],
      );
    }
    await lockOpenBoxes(tx.manager);
    await saveOpenBoxes(
      tx.manager,
      ballot.id,
      names.map((box) => ({
        box,
        contents: sealContents(
          key,
          ballot.id,
          box,
          EMPTY_BOX,
          boxLength(ballot.method, seats.get(box)!.seats),
        ),
      })),
    );
    return made.map(({ box, publicKey }) => ({ box, publicKey }));
  }

  /** The key that signs passes to a box, while it is open. */
  async signingKey(manager: EntityManager, ballotId: string, box: string): Promise<PassKey | null> {
    const [row] = await manager.query<PassKey[]>(
      `
        select public_key as "publicKey", private_key as "privateKey"
        from ballot_box
        where ballot_id = $1 and box = $2 and private_key is not null`,
      [ballotId, box],
    );
    if (!row) return null;
    return {
      publicKey: row.publicKey,
      privateKey: unsealKey(await this.keys.read(ballotId), ballotId, box, row.privateKey),
    };
  }

  /** Lays a paper into its box, or in the place of the one under the same pass. */
  async putPaper(manager: EntityManager, ballotId: string, box: string, paper: BoxPaper): Promise<void> {
    const key = await this.keys.read(ballotId);
    await lockOpenBoxes(manager);
    const boxes = await findOpenBoxes(manager, ballotId);
    const lies = boxes.find((other) => other.box === box);
    if (!lies) throw new BallotKeyUnreadable();
    const contents = withPaper(unsealContents(key, ballotId, lies), paper);
    await saveOpenBoxes(manager, ballotId, [
      {
        box,
        contents: sealContents(key, ballotId, box, contents, lies.contents.length - SEAL_OVERHEAD_BYTES),
      },
    ]);
    const others = boxes
      .filter((other) => other !== lies)
      .map((other) => unsealContents(key, ballotId, other).papers.length);
    const shown = steppedTurnout(others.reduce((sum, papers) => sum + papers, contents.papers.length));
    await manager.query(
      'update ballot_box set papers_shown = $3 where ballot_id = $1 and box = $2 and papers_shown <> $3',
      [ballotId, box, shown],
    );
  }

  /** Takes the papers out at the close, and destroys the keys: no pass is signed any more. */
  async empty(tx: Tx, ballot: Pick<Ballot, 'id' | 'electorate'>): Promise<EmptiedBoxes> {
    const key = await this.keys.read(ballot.id);
    await lockOpenBoxes(tx.manager);
    const opened = (await findOpenBoxes(tx.manager, ballot.id)).map((sealed) => ({
      box: sealed.box,
      ...unsealContents(key, ballot.id, sealed),
    }));
    const seats = await countVotersByBox(tx.manager, ballot);
    if (opened.length !== seats.size) throw new BallotKeyUnreadable();
    await this.storePapers(tx.manager, ballot.id, opened);
    await this.destroyKeys(tx, ballot.id);
    return {
      papers: opened.reduce((sum, { papers }) => sum + papers.length, 0),
      overfull: opened.some(({ box, papers }) => papers.length > (seats.get(box)?.passes ?? 0)),
    };
  }

  /**
   * No pass is signed and no box opened any more. What the key opened is noise from the moment when this is
   * committed.
   */
  async destroyKeys(tx: Tx, ballotId: string): Promise<void> {
    await lockOpenBoxes(tx.manager);
    await removeOpenBoxes(tx.manager, ballotId);
    await tx.manager.query('update ballot_box set private_key = null where ballot_id = $1', [ballotId]);
    tx.afterCommit.push(() => this.destroyKeyFile(ballotId));
  }

  /** Seals the boxes of an open ballot that an earlier version kept in clear. */
  async sealLegacyBoxes(
    tx: Tx,
    ballot: Pick<Ballot, 'id' | 'electorate' | 'method'>,
    boxes: readonly LegacyBox[],
  ): Promise<void> {
    const seats = await countVotersByBox(tx.manager, ballot);
    const key = await this.keys.create(ballot.id);
    const shown = steppedTurnout(boxes.reduce((sum, { papers }) => sum + papers.length, 0));
    for (const { box, privateKey } of boxes) {
      await tx.manager.query(
        `
          update ballot_box
          set private_key = $3, papers_shown = $4, replaced = '{}'
          where ballot_id = $1 and box = $2`,
        [ballot.id, box, sealKey(key, ballot.id, box, privateKey), shown],
      );
    }
    await lockOpenBoxes(tx.manager);
    await saveOpenBoxes(
      tx.manager,
      ballot.id,
      boxes.map(({ box, papers, replaced }) => {
        const room = boxLength(ballot.method, seats.get(box)?.seats ?? 0);
        return { box, contents: sealContents(key, ballot.id, box, { papers, replaced }, room) };
      }),
    );
  }

  /** One that cannot be destroyed now is at the next start. */
  private destroyKeyFile(ballotId: string): void {
    this.keys
      .destroy(ballotId)
      .catch((fault: unknown) =>
        log.error({ fault, ballot: ballotId }, 'The key of an ended ballot could not be destroyed'),
      );
  }

  private async storePapers(
    manager: EntityManager,
    ballotId: string,
    boxes: readonly (BoxContents & { readonly box: string })[],
  ): Promise<void> {
    const boxOfPaper = new Map(
      boxes.flatMap(({ box, papers }) => papers.map((paper) => [paper.commitment, box] as const)),
    );
    const rows = sortByCommitment(boxes.flatMap(({ papers }) => papers));
    await manager.query(
      `
        insert into ballot_sealed (ballot_id, box, paper, nonce, commitment)
        select $1, b, p::jsonb, n, c
        from unnest($2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as s(b, p, n, c, place)
        order by place`,
      [
        ballotId,
        rows.map(({ commitment }) => boxOfPaper.get(commitment)),
        rows.map(({ paper }) => JSON.stringify(paper)),
        rows.map(({ nonce }) => nonce),
        rows.map(({ commitment }) => commitment),
      ],
    );
    for (const { box, replaced } of boxes) {
      await manager.query('update ballot_box set replaced = $3 where ballot_id = $1 and box = $2', [
        ballotId,
        box,
        replaced,
      ]);
    }
  }
}

function sealKey(key: Buffer, ballotId: string, box: string, privateKey: string): string {
  const sealed = sealBytes(key, Buffer.from(privateKey, 'base64'), `signing key|${ballotId}|${box}`);
  return `${SEALED_KEY_PREFIX}${sealed.toString('base64')}`;
}

function unsealKey(key: Buffer, ballotId: string, box: string, sealed: string): string {
  const bytes = Buffer.from(sealed.slice(SEALED_KEY_PREFIX.length), 'base64');
  return unsealOrThrow(() => unsealBytes(key, bytes, `signing key|${ballotId}|${box}`)).toString('base64');
}

function sealContents(
  key: Buffer,
  ballotId: string,
  box: string,
  contents: BoxContents,
  length: number,
): Buffer {
  return sealBytes(key, pack(contents, length), `box|${ballotId}|${box}`);
}

function unsealContents(key: Buffer, ballotId: string, { box, contents }: SealedBox): BoxContents {
  return unpack(unsealOrThrow(() => unsealBytes(key, contents, `box|${ballotId}|${box}`)));
}

function unsealOrThrow(open: () => Buffer): Buffer {
  try {
    return open();
  } catch {
    throw new BallotKeyUnreadable();
  }
}
