import type { Language } from '@nbn/contracts';
import type { DataSource } from 'typeorm';
import type { CalendarFeed } from './calendar-feed.entity.ts';

/** A feed, and the language of its member. */
type ActiveFeed = Pick<CalendarFeed, 'memberId' | 'createdAt'> & { readonly language: Language };

/** The feed of a token, if its member is active. */
export async function findActiveFeed(
  database: DataSource,
  tokenHash: Buffer,
): Promise<ActiveFeed | undefined> {
  const [feed] = await database.query<ActiveFeed[]>(
    `
      select f.member_id as "memberId", f.created_at as "createdAt",
        coalesce(p.language, 'en') as language
      from calendar_feed f
      join member p on p.id = f.member_id and p.state = 'active'
      where f.token_hash = $1`,
    [tokenHash],
  );
  return feed;
}

/** Records the use of a feed, at most once an hour. */
export async function markFeedUsed(database: DataSource, memberId: string): Promise<void> {
  await database.query(
    `
      update calendar_feed
      set used_at = app_now()
      where member_id = $1 and (used_at is null or used_at < app_now() - interval '1 hour')`,
    [memberId],
  );
}
