import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { PassAlreadyIssued, PassRefused, SeatHolderSinceOpening } from '../ballots.problems.ts';
import { requireOpenBallot } from '../ballot-cast.service.ts';
import { findVoter } from '../voter.ts';
import { findPassSeat, savePassDigest } from './ballot-box.repository.ts';
import { BallotBoxService } from './ballot-box.service.ts';
import { boxOf } from './box-voters.query.ts';
import { blindSign, sha256Hex, type PassKey } from './pass-keys.ts';

/** The key under which my seat's pass is signed, and whether it was. */
export interface PassOffer {
  readonly box: string;
  readonly publicKey: string;
  readonly issued: boolean;
}

/**
 * The first step of a secret ballot, signed in: the roll is checked, and a blinded number is signed once a
 * seat. What is signed cannot be recognised when it comes back, so that nothing here leads to a paper (RFC
 * 9474, section 7).
 */
@Injectable()
export class BallotPassService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
    private readonly boxes: BallotBoxService,
  ) {}

  async offer(actor: Actor, ballotId: string): Promise<PassOffer> {
    return this.database.transaction(async (manager) => {
      const { box, key, issued } = await this.findSeatAndKey(manager, actor, ballotId);
      return { box, publicKey: key.publicKey, issued: issued !== null };
    });
  }

  /**
   * Signs my seat's blinded number. The same number again gets the same signature, for an answer that was
   * lost on the way.
   */
  async issue(actor: Actor, ballotId: string, blinded: string): Promise<{ readonly signature: string }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { seatId, country, key, issued } = await this.findSeatAndKey(tx.manager, actor, ballotId);
      const digest = sha256Hex(blinded);
      if (issued !== null && issued !== digest) throw new PassAlreadyIssued();
      const signature = blindSign(key, blinded);
      if (!signature) throw new PassRefused();
      await savePassDigest(tx, ballotId, seatId, digest);
      tx.audit({
        action: 'ballot.pass-issued',
        object: { kind: 'ballot', id: ballotId },
        country,
        detail: { seat: seatId },
      });
      return { signature };
    });
  }

  private async findSeatAndKey(
    manager: EntityManager,
    actor: Actor,
    ballotId: string,
  ): Promise<{ seatId: string; country: CountryCode; box: string; key: PassKey; issued: string | null }> {
    const { secrecy } = await requireOpenBallot(manager, ballotId, actor);
    if (secrecy !== 'secret') throw new NotFound();
    const { seatId, country, isNewHolder } = await findVoter(manager, actor, ballotId);
    // Nobody could tell a newcomer's paper from that of the holder for whom the roll was frozen.
    if (isNewHolder) throw new SeatHolderSinceOpening();
    const seat = await findPassSeat(manager, ballotId, seatId);
    const box = boxOf(seat, { country, type: seat.type });
    const key = await this.boxes.signingKey(manager, ballotId, box);
    if (!key) throw new NotFound();
    return { seatId, country, box, key, issued: seat.issued };
  }
}
