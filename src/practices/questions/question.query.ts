import { Injectable } from '@nestjs/common';
import type { PracticeState } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { parseCursor, pageLimit, toPage, type Page } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { memberByIdSql } from '../../network/index.ts';
import { practicesVisibleTo, questionsVisibleTo } from '../audience.visibility.ts';
import { wordPatterns } from '../word-patterns.ts';
import type { QuestionsQueryInput } from './dto/question.input.ts';
import type { QuestionLineView } from './dto/question.view.ts';
import type { Question } from './question.entity.ts';
import { mayListUnanswered } from './question.policy.ts';
import { IS_UNANSWERED } from './question.repository.ts';

export type QuestionLineRow = Omit<QuestionLineView, 'askedBy' | 'askedAt' | 'changedAt'> & {
  readonly asker: MemberRecord;
  readonly askedAt: Date;
  readonly changedAt: Date;
  readonly cursor: string;
};

export interface QuestionRow
  extends
    QuestionLineRow,
    Pick<
      Question,
      | 'text'
      | 'languages'
      | 'revision'
      | 'editedAt'
      | 'answerId'
      | 'closedAt'
      | 'closeReason'
      | 'askedBy'
      | 'country'
    > {
  readonly answeredBy: string | null;
  readonly seen: number;
  readonly practices: { readonly id: string; readonly title: string; readonly state: PracticeState }[];
}

export interface QuestionVersionRow extends Pick<Question, 'title' | 'text' | 'language'> {
  readonly number: number;
  readonly at: Date;
}

/** An open question that was put to the reader, or that nobody answers. */
export interface WaitingQuestionRow {
  readonly id: string;
  readonly title: string;
  readonly askedAt: Date;
  readonly unanswered: boolean;
}

const LINE = `
  q.id, q.title, q.state, q.language, q.fields, q.countries, q.audience,
    ${memberByIdSql('q.asked_by')} as asker, q.asked_at as "askedAt", q.changed_at as "changedAt",
    q.changed_at::text as cursor, q.answers, c.entries, c.entries > coalesce(r.seen, 0) as unread,
    (${IS_UNANSWERED}) as unanswered`;
const FROM = `
  from question q
  join conversation c on c.id = q.id
  left join conversation_read r on r.conversation_id = q.id and r.member_id = $1`;

const MAX_WAITING = 5;
const MAX_VERSIONS = 100;

/** Reads of questions. What the reader may not see never leaves the database. */
@Injectable()
export class QuestionQuery {
  constructor(private readonly database: DataSource) {}

  /** Questions by their last change. */
  async list(actor: Actor, query: QuestionsQueryInput): Promise<Page<QuestionLineRow>> {
    if (query.unanswered && !mayListUnanswered(actor)) throw new NotFound();
    const limit = pageLimit(query);
    const [changedAt, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const rows = await this.database.query<QuestionLineRow[]>(
      `
        select ${LINE}
        ${FROM}
        where ${questionsVisibleTo(actor, '$1')} and (not $2::boolean or q.asked_by = $1)
          and (not $3::boolean or (${IS_UNANSWERED})) and ($4::text is null or q.state = $4)
          and ($5::text is null or $5 = any(q.fields))
          and ($6::text is null or $6 = any(q.countries) or q.country = $6)
          and ($7::text is null or q.language = $7)
          and concat_ws(' ', q.title, q.text) ilike all($8::text[])
          and ($9::timestamptz is null or (q.changed_at, q.id) < ($9::timestamptz, $10::uuid))
        order by q.changed_at desc, q.id desc
        limit $11`,
      [
        actor.memberId,
        query.mine ?? false,
        query.unanswered ?? false,
        query.state ?? null,
        query.field ?? null,
        query.country ?? null,
        query.language ?? null,
        wordPatterns(query.words),
        changedAt,
        id,
        limit + 1,
      ],
    );
    return toPage(rows, limit, (row) => [row.cursor, row.id]);
  }

  /** One question with what came of it. Missing and forbidden are the same. */
  async find(actor: Actor, id: string): Promise<QuestionRow> {
    const [row] = await this.database.query<QuestionRow[]>(
      `
        select ${LINE}, q.text, q.languages, q.revision, q.edited_at as "editedAt", q.answer_id as "answerId", q.closed_at as "closedAt",
          q.close_reason as "closeReason", q.asked_by as "askedBy", q.country, coalesce(r.seen, 0) as seen,
          (select a.author_id from conversation_entry a where a.id = q.answer_id) as "answeredBy",
          (
            select coalesce(
              json_agg(json_build_object('id', p.id, 'title', p.title, 'state', p.state) order by p.created_at), '[]'
            )
            from practice p
            where p.question_id = q.id and ${practicesVisibleTo(actor, '$1')}
          ) as practices
        ${FROM}
        where q.id = $2 and ${questionsVisibleTo(actor, '$1')}`,
      [actor.memberId, id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** All that it said, the newest first. */
  async versions(actor: Actor, id: string): Promise<QuestionVersionRow[]> {
    await this.find(actor, id);
    return this.database.query<QuestionVersionRow[]>(
      `
        select number, title, text, language, at
        from question_version
        where question_id = $1
        order by number desc
        limit ${MAX_VERSIONS}`,
      [id],
    );
  }

  /**
   * Open questions that were put to the reader, who has not answered at the top; to the secretariat also those
   * that nobody answers. The oldest first.
   */
  findWaiting(actor: Actor): Promise<WaitingQuestionRow[]> {
    if (!actor.permissions.has('practices:write')) return Promise.resolve([]);
    return this.database.query<WaitingQuestionRow[]>(
      `
        select q.id, q.title, q.asked_at as "askedAt", (${IS_UNANSWERED}) as unanswered
        from question q
        where q.state = 'open' and ${questionsVisibleTo(actor, '$1')}
          and (
            ($2::boolean and (${IS_UNANSWERED}))
            or exists (select from question_recipient t where t.question_id = q.id and t.member_id = $1)
          )
          and not exists (
            select
            from conversation_entry e
            where e.conversation_id = q.id and e.author_id = $1 and e.reply_to is null
          )
        order by q.asked_at, q.id
        limit ${MAX_WAITING}`,
      [actor.memberId, mayListUnanswered(actor)],
    );
  }
}
