import { Injectable } from '@nestjs/common';
import type { ClauseKind, TextFormat } from '@nbn/contracts';
import { outlineOf } from '@nbn/drafting';
import { DataSource } from 'typeorm';
import { DecisionsQuery } from '../../agendas/index.ts';
import { BallotQuery, presentBallotLine } from '../../ballots/index.ts';
import type { Actor } from '#platform/access/actor';
import { LiveEventQuery } from '#platform/live/live-event.query';
import { parseCursor, pageLimit, toPage } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { standardsVisibleTo } from '../standard.visibility.ts';
import {
  type AmendmentLineRow,
  type AmendmentRow,
  FROM_AMENDMENT,
  LINE_COLUMNS,
  SELECT_AMENDMENT,
} from './amendment.sql.ts';
import { amendmentsVisibleTo } from './amendment.visibility.ts';
import {
  type AgendaLinks,
  amendmentRoom,
  clauseOf,
  presentAmendment,
  presentAmendmentLine,
} from './amendments.presenter.ts';
import type { AmendmentsQuery } from './dto/amendment.input.ts';
import type {
  AmendmentBallotView,
  AmendmentListView,
  AmendmentView,
  ClauseDecisionView,
  RaisedAtView,
} from './dto/amendment.view.ts';
import { AMENDMENT_IS_OPEN, AMENDMENT_SAYS_SOMETHING } from './open-amendments.sql.ts';
import { findVisibleItems, findVisibleItemsOfMeeting } from './visible-agenda-items.query.ts';
import { hashOfText, mergeAmendment } from './amendment-merge.ts';

/**
 * Reads of amendments. Readers of a standard see what was submitted to it; drafts only their authors.
 */
@Injectable()
export class AmendmentQuery {
  constructor(
    private readonly database: DataSource,
    private readonly liveLog: LiveEventQuery,
    private readonly ballots: BallotQuery,
    private readonly decisions: DecisionsQuery,
  ) {}

  /**
   * Those visible to the reader, filtered by standard, clause, agenda item, meeting or state; newest first.
   */
  async list(actor: Actor, query: AmendmentsQuery): Promise<AmendmentListView> {
    const limit = pageLimit(query);
    const [before] = parseCursor(query, 'id') ?? [null];
    const items = await this.filteredItemIds(actor, query);
    const rows = await this.database.query<AmendmentLineRow[]>(
      `
        select ${LINE_COLUMNS} ${FROM_AMENDMENT}
        where ${this.visibleSql(actor)} and ${AMENDMENT_SAYS_SOMETHING} and ($2::uuid is null or a.standard_id = $2)
          and ($3::uuid is null or a.clause_id = $3)
          and (
            $4::uuid[] is null or a.item_id = any($4)
            or exists (select from amendment_ballot v where v.amendment_id = a.id and v.item_id = any($4))
          ) and ($5::text is null or a.state = $5) and ($6::boolean is null or (${AMENDMENT_IS_OPEN}) = $6)
          and ($7::uuid is null or a.id < $7)
        order by a.id desc
        limit $8`,
      [
        actor.memberId,
        query.standard ?? null,
        query.clause ?? null,
        items,
        query.state ?? null,
        query.open ?? null,
        before,
        limit + 1,
      ],
    );
    const page = toPage(rows, limit, (row) => [row.id]);
    const linksOf = await this.agendaLinksOf(actor, items ?? [], page.items);
    return {
      items: page.items.map((row) => presentAmendmentLine(actor, row, linksOf(row))),
      next: page.next,
    };
  }

  /** The agenda items of the filter that the actor may see; null where the filter names none. */
  private async filteredItemIds(actor: Actor, { item, meeting }: AmendmentsQuery): Promise<string[] | null> {
    if (item === undefined && meeting === undefined) return null;
    const ofMeeting =
      meeting === undefined ? null : await findVisibleItemsOfMeeting(this.database, actor, meeting);
    if (item === undefined) return ofMeeting;
    const visible = (await findVisibleItems(this.database, actor, [item])).map(({ itemId }) => itemId);
    return ofMeeting === null ? visible : visible.filter((id) => ofMeeting.includes(id));
  }

  /** How each of these amendments relates to these agenda items. */
  private async agendaLinksOf(
    actor: Actor,
    items: readonly string[],
    rows: readonly AmendmentLineRow[],
  ): Promise<(row: AmendmentLineRow) => AgendaLinks> {
    const ids = rows.map(({ id }) => id);
    const voted =
      items.length === 0 || ids.length === 0
        ? []
        : await this.database.query<{ ballotId: string; amendmentId: string; itemId: string }[]>(
            `
              select ballot_id as "ballotId", amendment_id as "amendmentId", item_id as "itemId"
              from amendment_ballot
              where item_id = any($1::uuid[]) and amendment_id = any($2::uuid[])`,
            [items, ids],
          );
    const lines = await this.ballots.findByIds(actor, [...new Set(voted.map(({ ballotId }) => ballotId))]);
    const questions = new Map(lines.map(({ id, question }) => [id, question]));
    return ({ id, itemId: raisedAt }) => {
      const ballotsThere = voted.flatMap(({ ballotId, amendmentId, itemId }) => {
        const question = questions.get(ballotId);
        return amendmentId === id && question !== undefined ? [{ id: ballotId, itemId, question }] : [];
      });
      const itemsThere = items.filter(
        (item) => item === raisedAt || ballotsThere.some(({ itemId }) => itemId === item),
      );
      return { itemsThere, ballotsThere };
    };
  }

  /** One amendment with its current clause, its rivals, its ballots, and where it was raised. */
  async one(actor: Actor, id: string): Promise<AmendmentView> {
    const number = await this.liveLog.lastNumber(amendmentRoom(id));
    const [row] = await this.database.query<AmendmentRow[]>(
      `${SELECT_AMENDMENT} ${this.visibleSql(actor)} and a.id = $2`,
      [actor.memberId, id],
    );
    if (!row) throw new NotFound();
    const [rivals, ballots, raisedAt, decisions, clauseNumber] = await Promise.all([
      this.rivals(actor, row),
      this.ballotViewsOf(actor, row),
      this.raisedAt(actor, row.itemId),
      this.decisionsOf(actor, row.clauseId),
      this.clauseNumberOf(row),
    ]);
    return presentAmendment(actor, row, { clauseNumber, rivals, ballots, raisedAt, decisions, number });
  }

  /** Whether the actor may see it at all. */
  async isVisible(actor: Actor, id: string): Promise<boolean> {
    if (!actor.permissions.has('standards:read')) return false;
    const rows = await this.database.query<unknown[]>(
      `select ${FROM_AMENDMENT} where ${this.visibleSql(actor)} and a.id = $2`,
      [actor.memberId, id],
    );
    return rows.length > 0;
  }

  /**
   * Open amendments of a standard with both wordings, in the order they were proposed, for the export of its
   * text.
   */
  async openOf(actor: Actor, standardId: string): Promise<AmendmentListView['items']> {
    const rows = await this.database.query<AmendmentLineRow[]>(
      `
        select ${LINE_COLUMNS} ${FROM_AMENDMENT}
        where ${this.visibleSql(actor)} and a.standard_id = $2 and ${AMENDMENT_IS_OPEN}
        order by a.id`,
      [actor.memberId, standardId],
    );
    return rows.map((row) => presentAmendmentLine(actor, row));
  }

  private visibleSql(actor: Actor): string {
    return `${standardsVisibleTo(actor, '$1')} and ${amendmentsVisibleTo(actor)}`;
  }

  private rivals(actor: Actor, { id, clauseId, change }: AmendmentRow): Promise<AmendmentLineRow[]> {
    return this.database.query<AmendmentLineRow[]>(
      `
        select ${LINE_COLUMNS} ${FROM_AMENDMENT}
        where ${this.visibleSql(actor)} and a.clause_id = $2 and a.id <> $3 and ${AMENDMENT_IS_OPEN}
          and a.change <> 'added' and $4::text <> 'added'
        order by a.id
        limit 20`,
      [actor.memberId, clauseId, id, change],
    );
  }

  private async ballotViewsOf(actor: Actor, row: AmendmentRow): Promise<AmendmentBallotView[]> {
    const { id, state, now } = row;
    const texts = await this.database.query<
      {
        ballotId: string;
        text: string;
        formats: TextFormat[];
        textHash: string;
        textChangedAt: Date | null;
        itemId: string | null;
      }[]
    >(
      `
        select ballot_id as "ballotId", text, formats, text_hash as "textHash", text_changed_at as "textChangedAt",
          item_id as "itemId"
        from amendment_ballot
        where amendment_id = $1`,
      [id],
    );
    const [lines, items] = await Promise.all([
      this.ballots.findByIds(
        actor,
        texts.map(({ ballotId }) => ballotId),
      ),
      this.agendaItemsById(
        actor,
        texts.flatMap(({ itemId }) => (itemId ? [itemId] : [])),
      ),
    ]);
    const merged = mergeAmendment(row, clauseOf(row));
    const currentHash =
      state === 'submitted' && merged.text !== null ? hashOfText(merged.text, merged.formats) : null;
    return lines.flatMap((line) => {
      const voted = texts.find(({ ballotId }) => ballotId === line.id);
      if (!voted) return [];
      const { text, formats, textHash, textChangedAt, itemId } = voted;
      return [
        {
          ballot: presentBallotLine(actor, line, now),
          text,
          formats,
          textHash,
          item: (itemId && items.get(itemId)) || null,
          textChanged: textChangedAt !== null || (state === 'submitted' && textHash !== currentHash),
        },
      ];
    });
  }

  private async raisedAt(actor: Actor, itemId: string | null): Promise<RaisedAtView | null> {
    if (!itemId) return null;
    return (await this.agendaItemsById(actor, [itemId])).get(itemId) ?? null;
  }

  private async agendaItemsById(
    actor: Actor,
    itemIds: readonly string[],
  ): Promise<Map<string, RaisedAtView>> {
    const items = await findVisibleItems(this.database, actor, itemIds);
    return new Map(
      items.map(({ itemId, title, meetingId, meetingTitle }) => [
        itemId,
        { itemId, title, meetingId, meetingTitle },
      ]),
    );
  }

  private async decisionsOf(actor: Actor, clauseId: string): Promise<ClauseDecisionView[]> {
    if (!actor.permissions.has('minutes:read')) return [];
    const rows = await this.decisions.ofClauses(actor, [clauseId]);
    return rows.map(({ id, reference, text }) => ({ id, reference, text }));
  }

  private async clauseNumberOf({ standardId, clauseId }: AmendmentRow): Promise<string | null> {
    const rows = await this.database.query<
      { id: string; position: string; kind: ClauseKind; level: number }[]
    >('select id, position, kind, level from clause where standard_id = $1 and removed_at is null', [
      standardId,
    ]);
    return outlineOf(rows).find(({ id }) => id === clauseId)?.number.reference ?? null;
  }
}
