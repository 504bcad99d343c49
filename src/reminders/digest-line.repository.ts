import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/** Reminders of several kinds come due at the same minute; this long they are gathered. */
export const COLLECTION_WINDOW = `interval '2 minutes'`;

export interface DigestEntry {
  readonly line: string;
  readonly url: string;
}

/** The lines gathered for one member, with the address the member has now. */
export interface Digest {
  readonly memberId: string;
  readonly address: string;
  /** The id of the first line: names this digest for ever. */
  readonly first: string;
  readonly lines: readonly DigestEntry[];
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
    from digest_line
    group by member_id
    having min(at) <= app_now() - ${COLLECTION_WINDOW}
    order by member_id
    limit 500
  ), taken as (
    delete from digest_line l using ready r
    where l.member_id = r.member_id
    returning l.id, l.member_id, l.line, l.url
  )
  select t.member_id as "memberId", p.email as address, min(t.id::text) as first,
    json_agg(json_build_object('line', t.line, 'url', t.url) order by t.id) as lines
  from taken t
  join membership p on p.member_id = t.member_id and p.state <> 'left'
  group by t.member_id, p.email
  order by t.member_id`;

export async function insertDigestLines(tx: Tx, lines: readonly NewDigestLine[]): Promise<void> {
  await tx.manager.query(INSERT_LINES, [
    lines.map(() => newId()),
    lines.map(({ memberId }) => memberId),
    lines.map(({ line }) => line),
    lines.map(({ url }) => url),
  ]);
}

/** Deletes the lines of members whose first one has waited long enough, and returns them by member. */
export function takeReadyDigests(tx: Tx): Promise<Digest[]> {
  return tx.manager.query<Digest[]>(TAKE_READY_DIGESTS);
}
