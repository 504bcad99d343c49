import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import {
  type RateLimiterAbstract,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Config } from '#platform/config/config';
import { connectRedis, disconnectRedis, type RedisConnection } from '#platform/redis/redis-connection';
import { NotReady, TooManyAttempts } from './identity.problems.ts';
import { hashToken } from './token.ts';

/**
 * Attempts that fail, in so many seconds. OWASP: by account and by address; NIST SP 800-63B-4: far below 100
 * in a row.
 */
const RATE_LIMITS = {
  /** One account from one place: a person who mistypes. */
  pair: { points: 5, duration: 15 * 60 },
  /** One account from anywhere: guessing from many places. */
  account: { points: 30, duration: 60 * 60 },
  /**
   * One place, whatever account: guessing through many accounts. A whole agency may sit behind one address.
   */
  address: { points: 60, duration: 15 * 60 },
  /** One account from a device that its member has signed in with before: whatever strangers do elsewhere. */
  device: { points: 5, duration: 15 * 60 },
} as const;
type Limit = keyof typeof RATE_LIMITS;

/**
 * Fails at once while Redis is away, and leaves nothing to wait for at shutdown.
 */
const REDIS_OPTIONS = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  lazyConnect: true,
  disconnectTimeout: 0,
};

/**
 * Counts attempts before they are checked, so that many at once get no further than one after the other; an
 * attempt that succeeds is taken off again.
 */
@Injectable()
export class SignInRateLimiter implements OnModuleDestroy {
  private readonly redis: RedisConnection | null;
  private readonly limiters: Readonly<Record<Limit, RateLimiterAbstract>>;
  private connecting: Promise<void> | undefined;

  constructor(config: Config, database: DataSource) {
    // A separate connection, so that sign-in fails closed instead of waiting.
    this.redis = config.REDIS_URL ? connectRedis(config.REDIS_URL, REDIS_OPTIONS) : null;
    this.redis?.on('error', () => undefined);
    // Several databases may share one Redis, as the jobs do.
    const namespace = `${config.redisNamespace}:`;
    const limiter = (limit: Limit) => {
      const options = { ...RATE_LIMITS[limit], keyPrefix: `${this.redis ? namespace : ''}sign-in-${limit}` };
      return this.redis
        ? new RateLimiterRedis({ ...options, storeClient: this.redis })
        : new RateLimiterPostgres({
            ...options,
            storeClient: database,
            storeType: 'typeorm',
            tableName: 'sign_in_limit',
            tableCreated: true,
            clearExpiredByTimeout: false,
          });
    };
    this.limiters = {
      pair: limiter('pair'),
      account: limiter('account'),
      address: limiter('address'),
      device: limiter('device'),
    };
  }

  onModuleDestroy(): void {
    if (this.redis) disconnectRedis(this.redis);
  }

  /**
   * Takes one attempt at an account from an address; from a known device of the account (its key) only the
   * device's own attempts count. Throws `TooManyAttempts`, or `NotReady` when it cannot count.
   */
  async consume(account: string, address: string, device: string | null): Promise<void> {
    if (device !== null) return this.consumeLimit('device', pairKey(account, device));
    await this.consumeLimit('address', address);
    await this.consumeLimit('pair', pairKey(account, address));
    await this.consumeLimit('account', accountKey(account));
  }

  /** Takes one attempt from an address at something that has no account yet, such as an invitation. */
  consumeAddress(address: string): Promise<void> {
    return this.consumeLimit('address', address);
  }

  /**
   * The attempt was right: it does not count, and the account's mistakes from this place or device are
   * forgotten.
   */
  async reset(account: string, address: string, device: string | null): Promise<void> {
    await this.orNotReady(async () => {
      if (device !== null) return this.limiters.device.delete(pairKey(account, device));
      await this.limiters.address.reward(address);
      await this.limiters.account.reward(accountKey(account));
      return this.limiters.pair.delete(pairKey(account, address));
    });
  }

  refundAddress(address: string): Promise<void> {
    return this.orNotReady(() => this.limiters.address.reward(address));
  }

  private async consumeLimit(limit: Limit, key: string): Promise<void> {
    try {
      await this.waitForConnection();
      await this.limiters[limit].consume(key);
    } catch (fault) {
      // Without a count nobody signs in: guessing must not get easier when a store is down.
      throw fault instanceof RateLimiterRes ? new TooManyAttempts() : new NotReady();
    }
  }

  /**
   * The first attempts may come together: they wait for one connection. Later ones fail at once while Redis
   * is away.
   */
  private async waitForConnection(): Promise<void> {
    if (this.redis?.status === 'wait')
      this.connecting = this.redis.connect().finally(() => {
        this.connecting = undefined;
      });
    await this.connecting;
  }

  private async orNotReady(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch {
      throw new NotReady();
    }
  }
}

/** Under which wrong codes of a member's app are counted, apart from wrong passphrases. */
export function codeAccount(email: string): string {
  return `code ${email.toLowerCase()}`;
}

/** The store never holds an address of a person in clear. */
function accountKey(account: string): string {
  return hashToken(account).toString('base64url');
}

function pairKey(account: string, place: string): string {
  return `${accountKey(account)}@${place}`;
}
