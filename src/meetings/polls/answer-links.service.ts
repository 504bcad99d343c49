import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { Config } from '../../platform/config/config.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { NotFound } from '../../platform/problems/problem.ts';
import { MeetingWriting } from '../meeting-writing.ts';
import { AnswerLinkEnded } from './polls.problems.ts';

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whom a link stands for. */
export interface LinkHolder {
  readonly meetingId: string;
  readonly memberId: string;
}

const FIND = `
  select l.meeting_id as "meetingId", l.member_id as "memberId" from answer_link l
  join meeting_invitation i on i.meeting_id = l.meeting_id and i.member_id = l.member_id and i.withdrawn_at is null
  join member_standing p on p.member_id = l.member_id and p.state <> 'left'
  where l.token_hash = $1 and l.revoked_at is null`;

/**
 * Personal links in mails. The token stands behind the `#` of the address, which browsers keep to themselves, and is sent
 * only by POST: whatever follows links in mails sees an empty page and records nothing.
 */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly database: DataSource,
    private readonly meetings: MeetingWriting,
    private readonly config: Config,
  ) {}

  /** A new link for each of these, in their order. */
  async make(tx: Tx, holders: readonly LinkHolder[]): Promise<string[]> {
    const tokens = holders.map(() => randomBytes(32).toString('base64url'));
    await tx.manager.query(
      'insert into answer_link (token_hash, meeting_id, member_id, made_at) select g.*, $1 from unnest($2::bytea[], $3::uuid[], $4::uuid[]) as g',
      [tx.now, tokens.map(hash), holders.map(({ meetingId }) => meetingId), holders.map(({ memberId }) => memberId)]);
    return tokens.map((token) => new URL(`/answer#${token}`, this.config.PUBLIC_URL).href);
  }

  /** Who stands behind a token now. Unknown, revoked and withdrawn are the same. */
  async holder(token: string): Promise<LinkHolder> {
    const [holder] = await this.database.query<LinkHolder[]>(FIND, [hash(token)]);
    if (!holder) throw new AnswerLinkEnded();
    return holder;
  }

  /** Ends every link that a member was sent for a meeting. */
  revoke(actor: Actor, meetingId: string, memberId: string): Promise<void> {
    return this.meetings.edit(actor, meetingId, null, async (tx) => {
      const [, ended] = await tx.manager.query<[unknown, number]>('update answer_link set revoked_at = $3 where meeting_id = $1 and member_id = $2 and revoked_at is null', [meetingId, memberId, tx.now]);
      if (ended === 0) throw new NotFound();
      tx.audit({ action: 'answer-link.revoked', object: { kind: 'meeting', id: meetingId }, detail: { memberId, links: ended } });
    });
  }
}
