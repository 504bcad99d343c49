import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { threadCountry } from '../../standard.policy.ts';
import { standardsVisibleTo } from '../../standard.visibility.ts';
import { type AmendmentLineRow, FROM_AMENDMENT, LINE_COLUMNS } from '../amendment.sql.ts';
import { amendmentsVisibleTo } from '../amendment.visibility.ts';
import { AMENDMENT_SAYS_SOMETHING } from '../open-amendments.sql.ts';
import { type AmendmentSetRow, SELECT_SET } from './amendment-set.sql.ts';
import { presentAmendmentSet } from './amendment-set.presenter.ts';
import type { AmendmentSetView, OwnSuggestionsView } from './dto/amendment-set.view.ts';

const IS_BEGUN_BY_ACTOR = `
  a.created_by = $1 and a.country is not distinct from $3 and a.submitted_at is null and a.withdrawn_at is null`;

/** Reads of amendments that are suggested together. */
@Injectable()
export class AmendmentSetQuery {
  constructor(private readonly database: DataSource) {}

  /** What the actor suggests in a standard at present and has not sent. */
  async own(actor: Actor, standardId: string): Promise<OwnSuggestionsView> {
    await this.requireVisible(actor, standardId);
    const [row] = await this.database.query<AmendmentSetRow[]>(
      `${SELECT_SET} ${standardsVisibleTo(actor, '$1')} and a.standard_id = $2 and ${IS_BEGUN_BY_ACTOR}`,
      [actor.memberId, standardId, threadCountry(actor)],
    );
    return { set: row ? await this.present(actor, row) : null };
  }

  /** A set with its amendments; drafts are their authors'. */
  async one(actor: Actor, setId: string): Promise<AmendmentSetView> {
    const [row] = await this.database.query<AmendmentSetRow[]>(
      `${SELECT_SET} ${standardsVisibleTo(actor, '$1')} and ${amendmentsVisibleTo(actor)} and a.id = $2`,
      [actor.memberId, setId],
    );
    if (!row) throw new NotFound();
    return this.present(actor, row);
  }

  /**
   * The draft of a clause among what the actor suggests, if it is begun. One in which nothing was written, and
   * whose clause has changed since, does not count.
   */
  async findDraft(actor: Actor, standardId: string, clauseId: string): Promise<string | null> {
    const [draft] = await this.database.query<{ id: string }[]>(
      `
        select d.id
        from standard s
        join amendment_set a on a.standard_id = s.id
        join amendment d on d.set_id = a.id and d.state = 'draft'
        join clause c on c.id = d.clause_id
        where ${standardsVisibleTo(actor, '$1')} and a.standard_id = $2 and ${IS_BEGUN_BY_ACTOR}
          and d.clause_id = $4 and d.change = 'reworded' and (
            d.proposed_text <> d.base_text or d.proposed_formats <> d.base_formats
            or (c.text = d.base_text and c.formats = d.base_formats)
          )`,
      [actor.memberId, standardId, threadCountry(actor), clauseId],
    );
    return draft?.id ?? null;
  }

  /**
   * Whether it is a draft that the actor suggests in the text and in which nothing is written. What is not the
   * actor's does not exist.
   */
  async isEmptyDraft(actor: Actor, id: string): Promise<boolean> {
    const [draft] = await this.database.query<{ isEmpty: boolean }[]>(
      `
        select a.state = 'draft' and a.set_id is not null and not ${AMENDMENT_SAYS_SOMETHING} as "isEmpty"
        from standard s
        join amendment a on a.standard_id = s.id
        where ${standardsVisibleTo(actor, '$1')} and ${amendmentsVisibleTo(actor)} and a.id = $2
          and a.country is not distinct from $3`,
      [actor.memberId, id, threadCountry(actor)],
    );
    if (!draft) throw new NotFound();
    return draft.isEmpty;
  }

  private async requireVisible(actor: Actor, standardId: string): Promise<void> {
    const rows = await this.database.query<unknown[]>(
      `
        select
        from standard s
        where ${standardsVisibleTo(actor, '$1')} and s.id = $2`,
      [actor.memberId, standardId],
    );
    if (rows.length === 0) throw new NotFound();
  }

  private async present(actor: Actor, row: AmendmentSetRow): Promise<AmendmentSetView> {
    const amendments = await this.database.query<AmendmentLineRow[]>(
      `
        select ${LINE_COLUMNS} ${FROM_AMENDMENT}
        where a.set_id = $1 and (a.state <> 'withdrawn' or a.submitted_at is not null)
        order by a.ordinal`,
      [row.id],
    );
    return presentAmendmentSet(actor, row, amendments);
  }
}
