import { Injectable } from '@nestjs/common';
import { SYSTEM, type Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { Ballot } from './ballot.entity.ts';
import { lockNextBallotToClose, saveEarlyCloser, saveResult } from './ballot.repository.ts';
import { BallotClosingUnconfirmed } from './ballots.events.ts';
import { ResultReleaseService } from './lifecycle/result-release.service.ts';
import { deleteEntriesOfBallot } from './lifecycle/paper-entry.repository.ts';
import { hasUnvotedSeats } from './lifecycle/unvoted-seats.query.ts';
import { countAndRecord } from './record/ballot-bundle.ts';
import { BallotAnnulmentService } from './secret/ballot-annulment.service.ts';
import { BallotBoxService } from './secret/ballot-box.service.ts';
import { BallotMailer } from './ballot.mailer.ts';

/**
 * Closes ballots on time, by the database's clock, and counts them: each exactly once, on whichever process
 * comes first.
 */
@Injectable()
export class BallotCloseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly resultRelease: ResultReleaseService,
    private readonly mailer: BallotMailer,
    private readonly boxes: BallotBoxService,
    private readonly annulment: BallotAnnulmentService,
  ) {}

  /**
   * Closes all that are due; one transaction a ballot, so that one that cannot be counted holds up no other.
   */
  async closeDue(): Promise<void> {
    const failures: unknown[] = [];
    const tried: string[] = [];
    for (;;) {
      try {
        if (!(await this.unitOfWork.run(SYSTEM, (tx) => this.closeNext(tx, tried)))) break;
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some ballots could not be closed');
  }

  private async closeNext(tx: Tx, tried: string[]): Promise<boolean> {
    const id = await lockNextBallotToClose(tx, tried);
    if (id === null) return false;
    tried.push(id);
    await this.close(tx, await tx.manager.findOneByOrFail(Ballot, { id }));
    return true;
  }

  /**
   * Counts the ballot, whose row the caller has locked, and publishes the result unless seats have to release
   * it. A secret one with more papers than passes is never counted. `early` is who closes it before its time,
   * if somebody does.
   */
  async close(tx: Tx, ballot: Ballot, early: Actor | null = null): Promise<void> {
    if (ballot.secrecy === 'secret') {
      const { overfull } = await this.boxes.empty(tx, ballot);
      if (overfull) return this.annulment.annul(tx, ballot, 'more-papers-than-passes');
    }
    const { bundle, hash } = await countAndRecord(tx, ballot);
    const { result } = bundle;
    await saveResult(tx, ballot.id, result);
    await deleteEntriesOfBallot(tx, ballot.id);
    tx.audit({
      action: 'ballot.closed',
      object: { kind: 'ballot', id: ballot.id },
      detail: { outcome: result.state, seatsVoting: result.turnout.seatsVoting },
    });
    await this.mailer.queueEmails(tx, ballot, 'closed', hash);
    const byOneAlone = early !== null && (await this.holdForConfirmation(tx, ballot, early));
    if (ballot.results === 'after-release' || byOneAlone)
      tx.broadcast(`ballot:${ballot.id}`, 'ballot-closed', { ballotId: ballot.id });
    else await this.resultRelease.release(tx, ballot, result);
  }

  /**
   * Nobody ends a vote alone while seats could still cast theirs. Where two seats release the count, they are
   * the others.
   */
  private async holdForConfirmation(tx: Tx, ballot: Ballot, { memberId }: Actor): Promise<boolean> {
    const { id: ballotId, subjectKind, subjectId, strawPoll, results } = ballot;
    if (strawPoll || results === 'after-release' || !(await hasUnvotedSeats(tx.manager, ballot)))
      return false;
    await saveEarlyCloser(tx, ballotId, memberId);
    tx.publish(new BallotClosingUnconfirmed({ ballotId, subjectKind, subjectId, byId: memberId }));
    return true;
  }
}
