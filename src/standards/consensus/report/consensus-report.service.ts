import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { lockStandard } from '../../standard.lock.ts';
import { mayWriteReport } from '../consensus.policy.ts';
import type { WriteReportItem } from '../dto/consensus.input.ts';
import { hasProcess, saveReportItem } from './consensus-report.repository.ts';
import { isWritableItem } from './consensus-report.ts';

/** What people add to the report of a process, item by item; before and after its end. */
@Injectable()
export class ConsensusReportService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async write(
    actor: Actor,
    standardId: string,
    processId: string,
    item: string,
    { text, revision }: WriteReportItem,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockStandard(tx, actor, standardId);
      if (!mayWriteReport(actor) || !isWritableItem(item)) throw new NotFound();
      if (!(await hasProcess(tx, standardId, processId))) throw new NotFound();
      if (!(await saveReportItem(tx, processId, item, { text, revision, by: actor.memberId })))
        throw new Problem('changed-meanwhile');
      tx.audit({
        action: 'consensus.report-written',
        object: { kind: 'consensus', id: processId },
        detail: { standardId, item },
      });
    });
  }
}
