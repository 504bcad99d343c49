import { Injectable } from '@nestjs/common';
import { INSTRUMENT_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { assertChoosable } from '../../network/index.ts';
import { ClauseReferenceQuery } from '../../standards/index.ts';
import { InstrumentsFull } from '../monitoring.problems.ts';
import { Provision } from '../provision.entity.ts';
import type { CrosswalkTarget } from './dto/instrument.input.ts';
import {
  countLinks,
  type CrosswalkTargetColumns,
  deleteLink,
  insertLink,
  isPriority,
} from './instrument.repository.ts';

/** What of the Network's work answers to which provision. */
@Injectable()
export class CrosswalkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clauses: ClauseReferenceQuery,
  ) {}

  /** Links a provision to an area, a clause of a published standard, or a priority. Twice is as once. */
  async link(actor: Actor, provisionId: string, target: CrosswalkTarget): Promise<void> {
    const columns = columnsOf(target);
    if (columns.clauseId) await this.requirePublished(actor, columns.clauseId);
    await this.unitOfWork.run(actor, async (tx) => {
      const provision = await lockProvision(tx, provisionId);
      if (columns.areaId) await assertChoosable(tx, [columns.areaId]);
      if (columns.priorityId && !(await isPriority(tx, columns.priorityId)))
        throw new InvalidInput([{ field: 'priorityId', code: 'regional-priority' }]);
      if ((await countLinks(tx, provisionId)) >= INSTRUMENT_LIMITS.links) throw new InstrumentsFull();
      const linkId = await insertLink(tx, provisionId, columns, actor.memberId);
      tx.audit({
        action: 'instrument.linked',
        object: { kind: 'instrument', id: provision.instrumentId },
        detail: { provision: provisionId, ...(linkId && { link: linkId }) },
      });
    });
  }

  /** Takes a link away. */
  async unlink(actor: Actor, provisionId: string, linkId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const provision = await lockProvision(tx, provisionId);
      if (!(await deleteLink(tx, provisionId, linkId))) throw new NotFound();
      tx.audit({
        action: 'instrument.unlinked',
        object: { kind: 'instrument', id: provision.instrumentId },
        detail: { provision: provisionId, link: linkId },
      });
    });
  }

  /** A draft's clauses are read by few: only what is published is linked. */
  private async requirePublished(actor: Actor, clauseId: string): Promise<void> {
    const [clause] = await this.clauses.findVisible(actor, [clauseId]);
    if (!clause?.slug) throw new InvalidInput([{ field: 'clauseId', code: 'published-clause' }]);
  }
}

async function lockProvision(tx: Tx, id: string): Promise<Provision> {
  const provision = await tx.manager.findOne(Provision, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!provision) throw new NotFound();
  return provision;
}

function columnsOf({ areaId, clauseId, priorityId }: CrosswalkTarget): CrosswalkTargetColumns {
  if ([areaId, clauseId, priorityId].filter(Boolean).length !== 1)
    throw new InvalidInput([
      {
        field: 'areaId',
        code: 'single-link',
      },
    ]);
  return { areaId: areaId || null, clauseId: clauseId || null, priorityId: priorityId || null };
}
