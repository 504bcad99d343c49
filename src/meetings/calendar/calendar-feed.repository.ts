import type { DataSource } from 'typeorm';
import type { CalendarFeed } from './calendar-feed.entity.ts';

/** The feed of a token, if its member is active. */
export async function findActiveFeed(
  database: DataSource,
  tokenHash: Buffer,
): Promise<Pick<CalendarFeed, 'memberId' | 'createdAt'> | undefined> {
  const [feed] = await database.query<Pick<CalendarFeed, 'memberId' | 'createdAt'>[]>(
    `
      select f.member_id as "memberId", f.created_at as "createdAt"
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
