import { Injectable } from '@nestjs/common';
import { checkBallotPaper, commitmentOf } from '@nbn/voting';
import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { BallotAlreadyClosed, PaperRefused, PassRefused } from '../ballots.problems.ts';
import { findBoxKeys, lockOpenSecretBallot } from './ballot-box.repository.ts';
import { BallotBoxService } from './ballot-box.service.ts';
import { sha256Hex, verifyPass } from './pass-keys.ts';

/** A paper with the pass that lets it in, and the number that opens its commitment after the close. */
export interface SecretPaper {
  readonly token: string;
  readonly signature: string;
  readonly nonce: string;
  readonly paper: unknown;
}

/**
 * The second step of a secret ballot, by nobody: whoever brings a pass puts a paper into the box. No session,
 * no seat, no audit row and no event goes with it, for each of them would say when it came.
 */
@Injectable()
export class SecretCastService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly boxes: BallotBoxService,
  ) {}

  /**
   * Puts a paper into the box, or replaces the one that is there under this pass. Returns
   * its commitment.
   */
  async cast(ballotId: string, { token, signature, nonce, paper }: SecretPaper): Promise<string> {
    return this.unitOfWork.run(SYSTEM, async ({ manager }) => {
      const boxes = await findBoxKeys(manager, ballotId);
      const box = boxes.find(({ publicKey }) => verifyPass(publicKey, ballotId, token, signature))?.box;
      // A ballot that is not there, or not secret, has no pass either: who brings none learns nothing.
      if (box === undefined) throw new PassRefused();
      const ballot = await lockOpenSecretBallot(manager, ballotId);
      if (!ballot) throw new BallotAlreadyClosed();
      const checked = checkBallotPaper(
        {
          method: ballot.method,
          options: ballot.options,
          ...(ballot.rules.most ? { most: ballot.rules.most } : {}),
        },
        paper,
      );
      if (!checked.ok) throw new PaperRefused(checked.faults);
      const commitment = commitmentOf(ballotId, checked.paper, nonce);
      await this.boxes.putPaper(manager, ballotId, box, {
        tokenHash: sha256Hex(token),
        paper: checked.paper,
        nonce,
        commitment,
      });
      return commitment;
    });
  }
}
