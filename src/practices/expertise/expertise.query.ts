import { Injectable } from '@nestjs/common';
import { CONTENT_LANGUAGES, type SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { type MemberRecord, presentPerson } from '#platform/people/person';
import { parseCursor, pageLimit, toPage } from '#platform/persistence/page';
import { memberByIdSql } from '../../network/index.ts';
import { wordPatterns } from '../word-patterns.ts';
import type { ExpertiseQueryInput } from './dto/expertise.input.ts';
import type { ExpertsPageView, ExpertView, OwnExpertiseView } from './dto/expertise.view.ts';
import { Expertise } from './expertise.entity.ts';
import { expertiseVisibleTo } from './expertise.visibility.ts';

type ExpertRow = Omit<ExpertView, 'person'> & {
  readonly member: MemberRecord;
  readonly seat: SeatType | null;
  readonly cursor: string;
};

/** Who in the Network knows about something. */
@Injectable()
export class ExpertiseQuery {
  constructor(private readonly database: DataSource) {}

  /**
   * Those who fit, whoever last said so first: an order that gives away no name. Words are looked for in what
   * they said and in their organisation, never in names that the reader may not know.
   */
  async find(actor: Actor, query: ExpertiseQueryInput): Promise<ExpertsPageView> {
    const limit = pageLimit(query);
    const [changedAt, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const rows = await this.database.query<ExpertRow[]>(
      `
        select ${memberByIdSql('e.member_id')} as member, m.role, m.seat_type as seat, e.topics, e.fields,
          e.languages, e.countries, e.changed_at::text as cursor
        from expertise e
        join membership m on m.member_id = e.member_id
        where ${expertiseVisibleTo(actor)} and ($1::text is null or $1 = any(e.fields))
          and ($2::text is null or $2 = any(e.languages))
          and ($3::text is null or $3 = any(e.countries) or m.country = $3)
          and concat_ws(' ', e.topics, m.organisation_name) ilike all($4::text[])
          and ($5::timestamptz is null or (e.changed_at, e.member_id) < ($5::timestamptz, $6::uuid))
        order by e.changed_at desc, e.member_id desc
        limit $7`,
      [
        query.field ?? null,
        query.language ?? null,
        query.country ?? null,
        wordPatterns(query.words),
        changedAt,
        id,
        limit + 1,
      ],
    );
    const { items, next } = toPage(rows, limit, ({ cursor, member }) => [cursor, member.memberId]);
    return {
      items: items.map(({ member, cursor: _cursor, ...expert }) => ({
        ...expert,
        person: presentPerson(actor, member),
      })),
      next,
    };
  }

  /** What the member said, or what the form begins with. */
  async own({ memberId, country }: Actor): Promise<OwnExpertiseView> {
    const said = await this.database.manager.findOneBy(Expertise, { memberId });
    if (!said)
      return {
        topics: '',
        fields: [],
        languages: [CONTENT_LANGUAGES[0]],
        countries: country ? [country] : [],
        available: true,
        takesQuestions: true,
        changedAt: null,
      };
    const { memberId: _own, changedAt, ...expertise } = said;
    return { ...expertise, changedAt: changedAt.toISOString() };
  }
}
