import { Injectable } from '@nestjs/common';
import { clausesToRate } from '@nbn/consensus';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import { standardRoom } from '../../standard.presenter.ts';
import { ConsensusProcess } from '../consensus-process.entity.ts';
import { findStandardTitle } from '../consensus-process.repository.ts';
import { ConsensusRoundOpened } from '../consensus.events.ts';
import { NothingLeftToRate } from '../consensus.problems.ts';
import { consensusOpenedEmail } from '../emails/consensus-opened.email.ts';
import { ConsensusRound } from './consensus-round.entity.ts';
import { findClausesBefore, findSeatHolders, insertRoundClauses } from './consensus-round.repository.ts';

/** Opens a round: which clauses it asks about is fixed, and every holder of a seat gets a mail. */
@Injectable()
export class ConsensusRoundOpenerService {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  /** Whether there is anything to rate in its version. */
  async mayOpen(tx: Tx, process: ConsensusProcess, round: ConsensusRound): Promise<boolean> {
    if (process.state === 'ended') return false;
    return clausesToRate(await findClausesBefore(tx, process.id, round.versionId)).length > 0;
  }

  async open(tx: Tx, process: ConsensusProcess, round: ConsensusRound): Promise<void> {
    const clauses = clausesToRate(await findClausesBefore(tx, process.id, round.versionId));
    if (clauses.length === 0) throw new NothingLeftToRate();
    await insertRoundClauses(tx, round.id, clauses);
    await tx.manager.update(ConsensusRound, { id: round.id }, { state: 'open', openedAt: tx.now });
    if (process.state === 'planned')
      await tx.manager.update(ConsensusProcess, { id: process.id }, { state: 'running' });
    const { standardId, id: processId } = process;
    tx.audit({
      action: 'consensus.round-opened',
      object: { kind: 'consensus', id: processId },
      detail: { standardId, round: round.ordinal, versionId: round.versionId, clauses: clauses.length },
    });
    tx.publish(new ConsensusRoundOpened({ standardId, processId, roundId: round.id }));
    tx.broadcast(standardRoom(standardId), 'consensus-changed', { processId });
    await this.sendEmails(tx, process, round, clauses.length);
  }

  private async sendEmails(
    tx: Tx,
    { id: processId, standardId }: ConsensusProcess,
    { id: roundId, ordinal, closesAt }: ConsensusRound,
    clauses: number,
  ): Promise<void> {
    const title = await findStandardTitle(tx, standardId);
    const url = new URL(`/standards/${standardId}/consensus/${processId}`, this.config.PUBLIC_URL).href;
    const holders = await findSeatHolders(tx);
    await this.deliveries.plan(
      tx,
      holders.map(({ memberId, address, timeZone, language }) => ({
        event: `consensus-opened:${roundId}`,
        recipientId: memberId,
        address,
        channel: 'mail' as const,
        ...consensusOpenedEmail({ title, round: ordinal, clauses, closesAt, timeZone, language }, url),
      })),
    );
  }
}
