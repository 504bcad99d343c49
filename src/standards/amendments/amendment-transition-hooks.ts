import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';
import { TransitionHooks } from '../lifecycle/transition-hooks.ts';
import { assignToPublishedVersion, countUnmerged } from './amendment.repository.ts';
import { UnmergedAmendments } from './amendments.problems.ts';

/**
 * Amendments in the lifecycle of their standard: what was accepted must be merged before the text is voted on,
 * and a publication assigns the outcomes to its version. That each has an outcome by then is checked together
 * with the remarks.
 */
@Injectable()
export class AmendmentTransitionHooks implements OnModuleInit {
  constructor(private readonly hooks: TransitionHooks) {}

  onModuleInit(): void {
    this.hooks.registerCheck({ to: 'ballot' }, (tx, { standard }) => requireAllMerged(tx, standard.id));
    this.hooks.register({ to: 'published' }, (tx, { standard }) => assignToPublishedVersion(tx, standard.id));
  }
}

async function requireAllMerged(tx: Tx, standardId: string): Promise<void> {
  const unmerged = await countUnmerged(tx, standardId);
  if (unmerged > 0) throw new UnmergedAmendments(unmerged);
}
