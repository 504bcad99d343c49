import { Injectable } from '@nestjs/common';
import { NEWS_LIMITS, type CountryCode, type NewsKind } from '@nbn/contracts';
import { FollowedFieldsQuery } from '../../reminders/index.ts';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NEWS_SOURCES } from './news-sources.sql.ts';

/** Something that is new to its reader. */
export interface NewsRow {
  readonly kind: NewsKind;
  readonly id: string;
  readonly title: string;
  /** Whose it is, where it is of one country. */
  readonly country: CountryCode | null;
  readonly at: Date;
  /** It is open to the Network or the public: mails may name it. */
  readonly open: boolean;
}

/** Over a row `n`: its field is followed, or it is about the reader's country, or about neither. */
const IS_FOLLOWED = `
  (
    n.fields = '{}' or n.fields && $fields or n.country = $2::text or $2::text = any(n.countries)
  )`;

/** A digest names a few and counts the rest. */
const MAX_IN_DIGEST = 40;

/**
 * What is new to a reader: in the fields that the reader follows, and of the own country whatever its field is;
 * and only what the reader may see now. What is about no field is for everybody.
 */
@Injectable()
export class NewsQuery {
  constructor(
    private readonly database: DataSource,
    private readonly followed: FollowedFieldsQuery,
  ) {}

  /** The latest of the last days, for Home. */
  findLatest(actor: Actor): Promise<NewsRow[]> {
    const since = `app_now() - interval '${NEWS_LIMITS.days} days'`;
    return this.find(this.database.manager, actor, since, [], NEWS_LIMITS.lines);
  }

  /** What is new since an instant, for a digest. */
  findSince(manager: EntityManager, actor: Actor, since: Date): Promise<NewsRow[]> {
    return this.find(manager, actor, '$3::timestamptz', [since], MAX_IN_DIGEST);
  }

  private async find(
    manager: EntityManager,
    actor: Actor,
    since: string,
    given: readonly Date[],
    limit: number,
  ): Promise<NewsRow[]> {
    const sources = NEWS_SOURCES.filter(({ permission }) => actor.permissions.has(permission));
    if (sources.length === 0) return [];
    const fields = await this.followed.find(manager, actor.memberId);
    const followed = `$${3 + given.length}::text[]`;
    const parts = sources.map(
      ({ kind, select }) => `
        select '${kind}' as kind, n.id, n.title, n.country, n.at, n.open
        from (${select(actor).replaceAll('$3', since)}) n
        where $1::uuid is not null and ${IS_FOLLOWED.replaceAll('$fields', followed)}`,
    );
    return manager.query<NewsRow[]>(
      `
        select *
        from (${parts.join(' union all ')}) news
        order by at desc, id
        limit ${limit}`,
      [actor.memberId, actor.country, ...given, [...fields]],
    );
  }
}
