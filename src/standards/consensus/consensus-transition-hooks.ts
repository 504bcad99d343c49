import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TransitionHooks } from '../lifecycle/transition-hooks.ts';
import { ConsensusRoundService } from './rounds/consensus-round.service.ts';

/** Consensus in the lifecycle of its standard: a process ends with a standard that goes no further. */
@Injectable()
export class ConsensusTransitionHooks implements OnModuleInit {
  constructor(
    private readonly hooks: TransitionHooks,
    private readonly rounds: ConsensusRoundService,
  ) {}

  onModuleInit(): void {
    for (const to of ['withdrawn', 'superseded'] as const)
      this.hooks.register({ to }, (tx, { standard, reason }) =>
        this.rounds.endWithStandard(tx, standard.id, reason),
      );
  }
}
