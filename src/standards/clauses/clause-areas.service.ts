import { Injectable } from '@nestjs/common';
import { replaceAreas, type AreaChoice } from '../../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { lockStandard } from '../standard.lock.ts';
import { CLAUSE_AREAS, isClauseOf } from './clause-areas.repository.ts';

/** Puts clauses into the areas of the Network's work. No word of a clause changes by it. */
@Injectable()
export class ClauseAreasService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async setAreas(actor: Actor, standardId: string, clauseId: string, choice: AreaChoice): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockStandard(tx, actor, standardId);
      const may = actor.permissions.has('standards:manage');
      if (!may || !(await isClauseOf(tx, standardId, clauseId))) throw new NotFound();
      await replaceAreas(tx, CLAUSE_AREAS, clauseId, choice);
      tx.audit({
        action: 'clause.areas-set',
        object: { kind: 'clause', id: clauseId },
        detail: { standardId, areas: choice.areaIds },
      });
    });
  }
}
