import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';
import { TransitionHooks } from '../lifecycle/transition-hooks.ts';
import { UnmergedAmendments } from './amendments.problems.ts';

/**
 * Amendments in the life of their standard: what was accepted is in the text before the text is voted on, and
 * with a publication the outcomes belong to its version. That each has an outcome by then is asked together
 * with the remarks.
 */
@Injectable()
export class AmendmentTransitionHooks implements OnModuleInit {
  constructor(private readonly hooks: TransitionHooks) {}

  onModuleInit(): void {
    this.hooks.register({ to: 'ballot' }, (tx, { standard }) => requireAllMerged(tx, standard.id));
    this.hooks.register({ to: 'published' }, (tx, { standard }) => assignToPublishedVersion(tx, standard.id));
  }
}

async function requireAllMerged(tx: Tx, standardId: string): Promise<void> {
  const [{ waiting }] = await tx.manager.query<[{ waiting: number }]>(
    `select count(*)::int as waiting from amendment where standard_id = $1 and state = 'accepted'`,
    [standardId],
  );
  if (waiting > 0) throw new UnmergedAmendments(waiting);
}

async function assignToPublishedVersion(tx: Tx, standardId: string): Promise<void> {
  await tx.manager.query(
    `
      update amendment
      set settled_at = $2,
        settled_version_id = (
          select version_id
          from published_version p
          where p.standard_id = $1
          order by p.ordinal desc
          limit 1
        )
      where standard_id = $1 and settled_at is null and submitted_at is not null
        and state in ('merged', 'rejected', 'withdrawn')`,
    [standardId, tx.now],
  );
}
