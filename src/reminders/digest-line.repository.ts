import type { Language } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/** Reminders of several kinds come due at the same minute; this long they are gathered. */
export const COLLECTION_WINDOW = `interval '2 minutes'`;

export interface DigestEntry {
  readonly line: string;
  readonly url: string;
}

/** What is gathered for one member, with the address and the language that the member has now. */
export interface Digest {
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
  /** The id of the first line, or else the day of the news: names this digest for ever. */
  readonly first: string;
  readonly lines: readonly DigestEntry[];
  /** Since when what is new is to be told; null: not in this mail. */
  readonly newsSince: Date | null;
}

export interface NewDigestLine extends DigestEntry {
  readonly memberId: string;
}

const INSERT_LINES = `
  insert into digest_line (id, member_id, line, url, at)
  select g.*, app_now()
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) g`;

const TAKE_READY_DIGESTS = `
  with ready as (
    select member_id
    from (
      select member_id, at
      from digest_line
      union all
      select member_id, at
      from news_digest
      where taken_at is null
    ) waiting
    group by member_id
    having min(at) <= app_now() - ${COLLECTION_WINDOW}
    order by member_id
    limit 500
  ), taken as (
    delete from digest_line l using ready r
    where l.member_id = r.member_id
    returning l.id, l.member_id, l.line, l.url
  ), news as (
    update news_digest n
    set taken_at = app_now()
    from ready r
    where n.member_id = r.member_id and n.taken_at is null
    returning n.member_id, n.day, n.since
  ), told as (
    select member_id, min(id::text) as first,
      json_agg(json_build_object('line', line, 'url', url) order by id) as lines
    from taken
    group by member_id
  ), fresh as (
    select member_id, min(day) as day, min(since) as since
    from news
    group by member_id
  )
  select p.member_id as "memberId", p.email as address, p.language,
    coalesce(t.first, 'news:' || p.member_id || ':' || f.day) as first, coalesce(t.lines, '[]') as lines,
    f.since as "newsSince"
  from membership p
  left join told t on t.member_id = p.member_id
  left join fresh f on f.member_id = p.member_id
  where p.state <> 'left' and (t.member_id is not null or f.member_id is not null)
  order by p.member_id`;

export async function insertDigestLines(tx: Tx, lines: readonly NewDigestLine[]): Promise<void> {
  await tx.manager.query(INSERT_LINES, [
    lines.map(() => newId()),
    lines.map(({ memberId }) => memberId),
    lines.map(({ line }) => line),
    lines.map(({ url }) => url),
  ]);
}

/** The languages in which these members are written to. */
export async function findLanguages(
  tx: Tx,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, Language>> {
  const rows = await tx.manager.query<{ memberId: string; language: Language }[]>(
    'select member_id as "memberId", language from membership where member_id = any($1::uuid[])',
    [memberIds],
  );
  return new Map(rows.map(({ memberId, language }) => [memberId, language]));
}

/**
 * Takes what members are to hear whose first line, or news, has waited long enough: lines are deleted, news are
 * marked. Of two at once each is taken by one.
 */
export function takeReadyDigests(tx: Tx): Promise<Digest[]> {
  return tx.manager.query<Digest[]>(TAKE_READY_DIGESTS);
}
