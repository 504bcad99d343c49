import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KnownDeviceService, SignInRateLimiter } from '../../../identity/index.ts';
import { Config } from '#platform/config/config';
import type { Tx } from '#platform/persistence/transaction';
import { ActionLinkEnded, ActionLinkNeedsSignIn } from '../actions.problems.ts';
import { ActionLinkQuery, type ActionLinkHolder } from './action-link.query.ts';
import { insertLinks, markLinkUsed } from './action-link.repository.ts';

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Where a link is used: from which address, in which browser. */
export interface ActionLinkClient {
  readonly address: string;
  readonly device: string | null;
}

/**
 * Links in emails that close an action without signing in. They work only in a browser that is known to be
 * their owner's: whoever was forwarded one is asked to sign in. The token is in the fragment of the address
 * and is only ever sent by POST.
 */
@Injectable()
export class ActionLinkService {
  constructor(
    private readonly query: ActionLinkQuery,
    private readonly devices: KnownDeviceService,
    private readonly config: Config,
    private readonly limits: SignInRateLimiter,
  ) {}

  /** A new link for each of these, in their order. */
  async createLinks(tx: Tx, holders: readonly ActionLinkHolder[]): Promise<string[]> {
    const tokens = holders.map(() => randomBytes(32).toString('base64url'));
    await insertLinks(tx, tokens.map(hash), holders);
    return tokens.map((token) => new URL(`/close-action#${token}`, this.config.PUBLIC_URL).href);
  }

  /** The holder of a token, in this browser. Unknown, used, closed and reassigned links fail alike. */
  async resolveHolder(token: string, { address, device }: ActionLinkClient): Promise<ActionLinkHolder> {
    const holder = await this.query.findHolder(hash(token));
    if (!holder) {
      // Guessing tokens counts against the same limit as guessing accounts.
      await this.limits.consumeAddress(address);
      throw new ActionLinkEnded();
    }
    if (!(await this.devices.isKnown(holder.memberId, device))) throw new ActionLinkNeedsSignIn();
    return holder;
  }

  /** Marks the link as used, in the transaction that closes the action. */
  async markUsed(tx: Tx, token: string): Promise<void> {
    if (!(await markLinkUsed(tx, hash(token)))) throw new ActionLinkEnded();
  }
}
