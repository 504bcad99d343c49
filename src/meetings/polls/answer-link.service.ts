import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ANSWER_LINK_LIMITS } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { KnownDeviceService, SignInRateLimiter } from '../../identity/index.ts';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { MeetingRepository } from '../meeting.repository.ts';
import type { AnswerBrowser } from './answer-browser-cookie.ts';
import { AnswerLinkElsewhere, AnswerLinkEnded } from './polls.problems.ts';

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whom a link stands for. */
export interface LinkHolder {
  readonly meetingId: string;
  readonly memberId: string;
}

/** Of a meeting that is not long past, for one who is still invited. */
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

interface HolderRow extends LinkHolder {
  readonly browsers: readonly Buffer[];
}

/**
 * Personal links in mails. The token stands behind the `#` of the address, which browsers keep to themselves,
 * and is sent only by POST: whatever follows links in mails sees an empty page and records nothing.
 */
@Injectable()
export class AnswerLinkService {
  constructor(
    private readonly database: DataSource,
    private readonly meetings: MeetingRepository,
    private readonly config: Config,
    private readonly devices: KnownDeviceService,
    private readonly limits: SignInRateLimiter,
  ) {}

  /** A new link for each of these, in their order. */
  async create(tx: Tx, holders: readonly LinkHolder[]): Promise<string[]> {
    const tokens = holders.map(() => randomBytes(32).toString('base64url'));
    await tx.manager.query(
      `
        insert into answer_link (token_hash, meeting_id, member_id, made_at)
        select g.*, $1
        from unnest($2::bytea[], $3::uuid[], $4::uuid[]) as g`,
      [
        tx.now,
        tokens.map(hash),
        holders.map(({ meetingId }) => meetingId),
        holders.map(({ memberId }) => memberId),
      ],
    );
    return tokens.map((token) => new URL(`/answer#${token}`, this.config.PUBLIC_URL).href);
  }

  /** Who stands behind a token now. Unknown, revoked, outlived and withdrawn are the same. */
  async resolveHolder(token: string, browser: AnswerBrowser, address: string): Promise<LinkHolder> {
    const [[row]] = await this.database.query<[HolderRow[], number]>(COUNT_OPENING, [hash(token)]);
    if (!row) return this.refuse(address);
    await this.requireKnownBrowser(row, browser);
    return row;
  }

  /** Counts an answer by a token, in the transaction that keeps it. */
  async recordAnswer(tx: Tx, token: string, browser: AnswerBrowser): Promise<void> {
    const [[row]] = await tx.manager.query<[HolderRow[], number]>(COUNT_ANSWER, [hash(token)]);
    if (!row) throw new AnswerLinkEnded();
    if (await this.requireKnownBrowser(row, browser)) return;
    await tx.manager.query('update answer_link set browsers = browsers || $2::bytea where token_hash = $1', [
      hash(token),
      hash(browser.token),
    ]);
  }

  /**
   * Whoever was passed the link on comes no further than a few browsers. False for a new one that there is
   * still room for.
   */
  private async requireKnownBrowser(
    { memberId, browsers }: HolderRow,
    { token, device }: AnswerBrowser,
  ): Promise<boolean> {
    if (browsers.some((known) => known.equals(hash(token))) || (await this.devices.isKnown(memberId, device)))
      return true;
    if (browsers.length >= ANSWER_LINK_LIMITS.browsers) throw new AnswerLinkElsewhere();
    return false;
  }

  /** Who tries tokens that open nothing is counted with those who guess at accounts. */
  private async refuse(address: string): Promise<never> {
    await this.limits.consumeAddress(address);
    throw new AnswerLinkEnded();
  }

  /** Ends every link that a member was sent for a meeting. */
  revoke(actor: Actor, meetingId: string, memberId: string): Promise<void> {
    return this.meetings.withLockedMeeting(actor, meetingId, null, async (tx) => {
      const [, ended] = await tx.manager.query<[unknown, number]>(
        `
          update answer_link
          set revoked_at = $3
          where meeting_id = $1 and member_id = $2 and revoked_at is null`,
        [meetingId, memberId, tx.now],
      );
      if (ended === 0) throw new NotFound();
      tx.audit({
        action: 'answer-link.revoked',
        object: { kind: 'meeting', id: meetingId },
        detail: { memberId, links: ended },
      });
    });
  }
}
