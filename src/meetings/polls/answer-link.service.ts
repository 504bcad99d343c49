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
import {
  addBrowser,
  countAnswer,
  countOpening,
  insertAnswerLinks,
  revokeAnswerLinks,
  type HolderRow,
  type LinkHolder,
} from './answer-link.repository.ts';
import { AnswerLinkElsewhere, AnswerLinkEnded } from './polls.problems.ts';

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Personal links in emails. The token is in the fragment of the address, which browsers keep to themselves,
 * and is sent only by POST: programs that follow links in emails see an empty page and record nothing.
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
    await insertAnswerLinks(tx, tokens.map(hash), holders);
    return tokens.map((token) => new URL(`/answer#${token}`, this.config.PUBLIC_URL).href);
  }

  /** The holder of a token. Unknown, revoked, expired and withdrawn links fail alike. */
  async resolveHolder(token: string, browser: AnswerBrowser, address: string): Promise<LinkHolder> {
    const row = await countOpening(this.database, hash(token));
    if (!row) return this.refuse(address);
    await this.requireKnownBrowser(row, browser);
    return row;
  }

  /** Counts an answer by a token, in the transaction that keeps it. */
  async recordAnswer(tx: Tx, token: string, browser: AnswerBrowser): Promise<void> {
    const row = await countAnswer(tx, hash(token));
    if (!row) throw new AnswerLinkEnded();
    if (await this.requireKnownBrowser(row, browser)) return;
    await addBrowser(tx, hash(token), hash(browser.token));
  }

  /** A link works in a few browsers only. False for a new browser within that limit. */
  private async requireKnownBrowser(
    { memberId, browsers }: HolderRow,
    { token, device }: AnswerBrowser,
  ): Promise<boolean> {
    if (browsers.some((known) => known.equals(hash(token))) || (await this.devices.isKnown(memberId, device)))
      return true;
    if (browsers.length >= ANSWER_LINK_LIMITS.browsers) throw new AnswerLinkElsewhere();
    return false;
  }

  /** Guessing tokens counts against the same limit as guessing accounts. */
  private async refuse(address: string): Promise<never> {
    await this.limits.consumeAddress(address);
    throw new AnswerLinkEnded();
  }

  /** Ends every link that a member was sent for a meeting. */
  revoke(actor: Actor, meetingId: string, memberId: string): Promise<void> {
    return this.meetings.withLockedMeeting(actor, meetingId, null, async (tx) => {
      const links = await revokeAnswerLinks(tx, meetingId, memberId);
      if (links === 0) throw new NotFound();
      tx.audit({
        action: 'answer-link.revoked',
        object: { kind: 'meeting', id: meetingId },
        detail: { memberId, links },
      });
    });
  }
}
