import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterPostgres, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Config } from '../platform/config/config.ts';
import { NotReady, TooManyAttempts } from './identity.problems.ts';
import { tokenHash } from './token.ts';

/** Attempts that fail, in so many seconds. OWASP: by account and by address; NIST SP 800-63B-4: far below 100 in a row. */
const LIMITS = {
  /** One account from one place: a person who mistypes. */
  pair: { points: 5, duration: 15 * 60 },
  /** One account from anywhere: guessing from many places. */
  account: { points: 30, duration: 60 * 60 },
  /** One place, whatever account: guessing through many accounts. A whole agency may sit behind one address. */
  address: { points: 60, duration: 15 * 60 },
} as const;
type Limit = keyof typeof LIMITS;

/** Counts attempts before they are checked, so that many at once get no further than one after the other; success is taken off again. */
@Injectable()
export class SignInLimits implements OnModuleDestroy {
  private readonly redis: Redis | null;
  private readonly limiters: Readonly<Record<Limit, RateLimiterAbstract>>;

  constructor(config: Config, database: DataSource) {
    // A separate connection that answers at once, also when Redis is away: sign-in then fails closed instead of waiting.
    this.redis = config.REDIS_URL ? new Redis(config.REDIS_URL, { enableOfflineQueue: false, maxRetriesPerRequest: 1, lazyConnect: true }) : null;
    this.redis?.on('error', () => undefined);
    const limiter = (limit: Limit) => {
      const options = { ...LIMITS[limit], keyPrefix: `sign-in-${limit}` };
      return this.redis
        ? new RateLimiterRedis({ ...options, storeClient: this.redis })
        : new RateLimiterPostgres({ ...options, storeClient: database, storeType: 'typeorm', tableName: 'sign_in_limit', tableCreated: true, clearExpiredByTimeout: false });
    };
    this.limiters = { pair: limiter('pair'), account: limiter('account'), address: limiter('address') };
  }

  onModuleDestroy(): void {
    this.redis?.disconnect();
  }

  /** Takes one attempt at an account from an address. Throws `TooManyAttempts`, or `NotReady` when it cannot count. */
  async take(account: string, address: string): Promise<void> {
    await this.count('address', address);
    await this.count('pair', pairKey(account, address));
    await this.count('account', accountKey(account));
  }

  /** Takes one attempt from an address at something that has no account yet, such as an invitation. */
  takeFrom(address: string): Promise<void> {
    return this.count('address', address);
  }

  /** The attempt was right: it does not count, and the account's mistakes from this place are forgotten. */
  async forgive(account: string, address: string): Promise<void> {
    await this.settle(async () => {
      await this.limiters.address.reward(address);
      await this.limiters.account.reward(accountKey(account));
      await this.limiters.pair.delete(pairKey(account, address));
    });
  }

  forgiveFrom(address: string): Promise<void> {
    return this.settle(() => this.limiters.address.reward(address));
  }

  private async count(limit: Limit, key: string): Promise<void> {
    try {
      if (this.redis?.status === 'wait') await this.redis.connect();
      await this.limiters[limit].consume(key);
    } catch (fault) {
      // Without a count nobody signs in: guessing must not get easier when a store is down.
      throw fault instanceof RateLimiterRes ? new TooManyAttempts() : new NotReady();
    }
  }

  private async settle(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch {
      throw new NotReady();
    }
  }
}

/** The store never holds an address of a person in clear. */
function accountKey(account: string): string {
  return tokenHash(account).toString('base64url');
}

function pairKey(account: string, address: string): string {
  return `${accountKey(account)}@${address}`;
}
