import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LIFETIMES } from '@nbn/contracts';
import { KnownDeviceService, SignInRateLimiter } from '../../../identity/index.ts';
import { Config } from '#platform/config/config';
import type { Tx } from '#platform/persistence/transaction';
import { ActionLinkEnded, ActionLinkNeedsSignIn } from '../actions.problems.ts';

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whom a link of a mail stands for, and what it closes. */
export interface ActionLinkHolder {
  readonly actionId: string;
  readonly memberId: string;
}

/** Where a link is used: from which address, in which browser. */
export interface ActionLinkClient {
  readonly address: string;
  readonly device: string | null;
}

/** Of an open action, while it is still its owner's. */
const SELECT_HOLDER = `
  select l.action_id as "actionId", l.member_id as "memberId"
  from action_link l
  join action a on a.id = l.action_id and a.state = 'open'
  join membership p on p.member_id = l.member_id and p.state = 'active'
    and (p.seat_id = a.owner_seat_id or (a.owner_seat_id is null and p.role = 'secretariat'))
  where l.token_hash = $1 and l.used_at is null and l.made_at > app_now() - interval '${LIFETIMES.actionLink}'`;

/**
 * Links in mails that close an action without signing in. They work by themselves only in a browser that is
 * known to be their owner's: whoever was forwarded one is asked to sign in. The token stands behind the `#`
 * of the address and is sent by POST alone.
 */
@Injectable()
export class ActionLinkService {
  constructor(
    private readonly database: DataSource,
    private readonly devices: KnownDeviceService,
    private readonly config: Config,
    private readonly limits: SignInRateLimiter,
  ) {}

  /** A new link for each of these, in their order. */
  async createLinks(tx: Tx, holders: readonly ActionLinkHolder[]): Promise<string[]> {
    const tokens = holders.map(() => randomBytes(32).toString('base64url'));
    await tx.manager.query(
      `
        insert into action_link (token_hash, action_id, member_id, made_at)
        select g.*, $1
        from unnest($2::bytea[], $3::uuid[], $4::uuid[]) as g`,
      [
        tx.now,
        tokens.map(hash),
        holders.map(({ actionId }) => actionId),
        holders.map(({ memberId }) => memberId),
      ],
    );
    return tokens.map((token) => new URL(`/close-action#${token}`, this.config.PUBLIC_URL).href);
  }

  /** Who stands behind a token, in this browser. Unknown, used, closed and handed on are the same. */
  async resolveHolder(token: string, { address, device }: ActionLinkClient): Promise<ActionLinkHolder> {
    const [holder] = await this.database.query<ActionLinkHolder[]>(SELECT_HOLDER, [hash(token)]);
    if (!holder) {
      // Who tries tokens that open nothing is counted with those who guess at accounts.
      await this.limits.consumeAddress(address);
      throw new ActionLinkEnded();
    }
    if (!(await this.devices.isKnown(holder.memberId, device))) throw new ActionLinkNeedsSignIn();
    return holder;
  }

  /** Marks the link as used, in the transaction that closes the action. */
  async markUsed(tx: Tx, token: string): Promise<void> {
    const [, used] = await tx.manager.query<[unknown, number]>(
      'update action_link set used_at = $2 where token_hash = $1 and used_at is null',
      [hash(token), tx.now],
    );
    if (used === 0) throw new ActionLinkEnded();
  }
}
