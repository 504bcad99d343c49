import { ANSWER_LINK_LIMITS } from '@nbn/contracts';
import type { DataSource } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';

/** The member a link was sent to, and the meeting it is about. */
export interface LinkHolder {
  readonly meetingId: string;
  readonly memberId: string;
}

/** Links for meetings that are not long past, of members who are still invited. */
const FROM_OPEN_LINKS = `
  from meeting m, meeting_invitation i, membership p
  where l.token_hash = $1 and l.revoked_at is null
    and l.made_at > app_now() - interval '${ANSWER_LINK_LIMITS.lasting}' and m.id = l.meeting_id
    and (
      m.state in ('draft', 'polling') or m.ends_at > app_now() - interval '${ANSWER_LINK_LIMITS.afterMeeting}'
    ) and i.meeting_id = l.meeting_id and i.member_id = l.member_id and i.withdrawn_at is null
    and p.member_id = l.member_id and p.state <> 'left'`;

const HOLDER_COLUMNS = 'l.meeting_id as "meetingId", l.member_id as "memberId", l.browsers';
const COUNT_OPENING = `
  update answer_link l
  set open_count = open_count + 1 ${FROM_OPEN_LINKS} and l.open_count < ${ANSWER_LINK_LIMITS.openings}
  returning ${HOLDER_COLUMNS}`;
const COUNT_ANSWER = `
  update answer_link l
  set answer_count = answer_count + 1 ${FROM_OPEN_LINKS} and l.answer_count < ${ANSWER_LINK_LIMITS.answers}
  returning ${HOLDER_COLUMNS}`;

/** The holder of a link, and the hashed tokens of the browsers it was used in. */
export interface HolderRow extends LinkHolder {
  readonly browsers: readonly Buffer[];
}

/** `tokenHashes` are in the order of the holders. */
export async function insertAnswerLinks(
  tx: Tx,
  tokenHashes: readonly Buffer[],
  holders: readonly LinkHolder[],
): Promise<void> {
  await tx.manager.query(
    `
      insert into answer_link (token_hash, meeting_id, member_id, made_at)
      select g.*, $1
      from unnest($2::bytea[], $3::uuid[], $4::uuid[]) as g`,
    [tx.now, tokenHashes, holders.map(({ meetingId }) => meetingId), holders.map(({ memberId }) => memberId)],
  );
}

/** Counts the opening of a link outside any transaction; undefined for one that does not work any more. */
export async function countOpening(database: DataSource, tokenHash: Buffer): Promise<HolderRow | undefined> {
  const [[row]] = await database.query<[HolderRow[], number]>(COUNT_OPENING, [tokenHash]);
  return row;
}

export async function countAnswer(tx: Tx, tokenHash: Buffer): Promise<HolderRow | undefined> {
  const [[row]] = await tx.manager.query<[HolderRow[], number]>(COUNT_ANSWER, [tokenHash]);
  return row;
}

export async function addBrowser(tx: Tx, tokenHash: Buffer, browserHash: Buffer): Promise<void> {
  await tx.manager.query('update answer_link set browsers = browsers || $2::bytea where token_hash = $1', [
    tokenHash,
    browserHash,
  ]);
}

/** Returns how many links were revoked. */
export async function revokeAnswerLinks(tx: Tx, meetingId: string, memberId: string): Promise<number> {
  const [, ended] = await tx.manager.query<[unknown, number]>(
    `
      update answer_link
      set revoked_at = $3
      where meeting_id = $1 and member_id = $2 and revoked_at is null`,
    [meetingId, memberId, tx.now],
  );
  return ended;
}
