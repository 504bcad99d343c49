import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { ClauseSourceRegistry } from '../../agendas/index.ts';
import { Clause } from './clause.entity.ts';

/** Lets decisions of meetings record which wording of which clauses they are about. */
@Injectable()
export class DecisionClauses implements OnModuleInit {
  constructor(private readonly sources: ClauseSourceRegistry) {}

  onModuleInit(): void {
    this.sources.register((tx, ids) =>
      tx.manager.find(Clause, {
        select: { id: true, standardId: true, revision: true },
        where: { id: In([...ids]) },
      }),
    );
  }
}
