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
import {
  findSealedPassKey,
  insertBox,
  insertSealedPapers,
  removePrivateKeys,
  savePapersShown,
  saveReplaced,
  saveSealedKey,
} from './ballot-box.repository.ts';
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
import { unsealBytes, SEAL_OVERHEAD_BYTES, sealBytes } from '#platform/files/sealed-bytes';

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
      const sealedKey = sealKey(key, ballot.id, box, privateKey);
      await insertBox(tx, ballot.id, { box, publicKey, privateKey: sealedKey });
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
    const sealed = await findSealedPassKey(manager, ballotId, box);
    if (!sealed) return null;
    return {
      publicKey: sealed.publicKey,
      privateKey: unsealKey(await this.keys.read(ballotId), ballotId, box, sealed.privateKey),
    };
  }

  /** Puts a paper into its box, or replaces the one under the same pass. */
  async putPaper(manager: EntityManager, ballotId: string, box: string, paper: BoxPaper): Promise<void> {
    const key = await this.keys.read(ballotId);
    await lockOpenBoxes(manager);
    const boxes = await findOpenBoxes(manager, ballotId);
    const current = boxes.find((other) => other.box === box);
    if (!current) throw new BallotKeyUnreadable();
    const contents = withPaper(unsealContents(key, ballotId, current), paper);
    await saveOpenBoxes(manager, ballotId, [
      {
        box,
        contents: sealContents(key, ballotId, box, contents, current.contents.length - SEAL_OVERHEAD_BYTES),
      },
    ]);
    const others = boxes
      .filter((other) => other !== current)
      .map((other) => unsealContents(key, ballotId, other).papers.length);
    const shown = steppedTurnout(others.reduce((sum, papers) => sum + papers, contents.papers.length));
    await savePapersShown(manager, ballotId, box, shown);
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
    await this.storePapers(tx, ballot.id, opened);
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
    await removePrivateKeys(tx, ballotId);
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
      await saveSealedKey(tx, ballot.id, box, sealKey(key, ballot.id, box, privateKey), shown);
    }
    await lockOpenBoxes(tx.manager);
    await saveOpenBoxes(
      tx.manager,
      ballot.id,
      boxes.map(({ box, papers, replaced }) => {
        const length = boxLength(ballot.method, seats.get(box)?.seats ?? 0);
        return { box, contents: sealContents(key, ballot.id, box, { papers, replaced }, length) };
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
    tx: Tx,
    ballotId: string,
    boxes: readonly (BoxContents & { readonly box: string })[],
  ): Promise<void> {
    const boxOfPaper = new Map(
      boxes.flatMap(({ box, papers }) => papers.map((paper) => [paper.commitment, box] as const)),
    );
    const papers = sortByCommitment(boxes.flatMap((box) => box.papers));
    await insertSealedPapers(
      tx,
      ballotId,
      papers.map((paper) => ({ box: boxOfPaper.get(paper.commitment)!, ...paper })),
    );
    for (const { box, replaced } of boxes) await saveReplaced(tx, ballotId, box, replaced);
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
