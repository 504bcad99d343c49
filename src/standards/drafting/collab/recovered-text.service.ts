import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import type { RecoveredTextList } from './dto/recovered-text.view.ts';
import type { CollabAddress } from './collab-address.ts';
import { CollabHandlerRegistry } from './collab-handler.registry.ts';

const SELECT_OFFERED = new PreparedStatement<{ id: string; clauseId: string | null; text: string; at: Date }>(
  `
    select id, clause_id as "clauseId", text, at
    from recovered_text
    where member_id = $1 and manuscript_id = $2 and state = 'offered'
    order by id
    limit 100`,
);

/** Words that a merge left nowhere, offered back to the one who typed them and to nobody else. */
@Injectable()
export class RecoveredTextService {
  constructor(
    private readonly reads: ReadPool,
    private readonly work: UnitOfWork,
    private readonly handlers: CollabHandlerRegistry,
  ) {}

  async listOffered(actor: Actor, { kind, id }: CollabAddress): Promise<RecoveredTextList> {
    if (!(await this.handlers.get(kind).accessOf(actor, id))) throw new NotFound();
    const rows = await this.reads.query(SELECT_OFFERED.bind(actor.memberId, id));
    return { items: rows.map(({ at, ...words }) => ({ ...words, at: at.toISOString() })) };
  }

  /** They were put back into the text, or are not wanted any more. */
  async resolve(actor: Actor, id: string, state: 'restored' | 'discarded'): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const [row] = await tx.manager.query<[{ manuscriptId: string }[], number]>(
        `
          update recovered_text
          set state = $3, state_at = app_now()
          where id = $1 and member_id = $2 and state = 'offered'
          returning manuscript_id as "manuscriptId"`,
        [id, actor.memberId, state],
      );
      if (!row[0]) throw new NotFound();
      tx.audit({
        action: 'rescued-words.settled',
        object: { kind: 'manuscript', id: row[0].manuscriptId },
        detail: { state },
      });
    });
  }
}
