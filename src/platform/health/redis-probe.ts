import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { log } from '../log/log.ts';
import { connectRedis, disconnectRedis, type RedisConnection } from '../redis/redis-connection.ts';

const TIMEOUT_MS = 1_500;
const RETRY_DELAY_MS = 500;

/** Whether the Redis of this process answers, and keeps what it is given. */
@Injectable()
export class RedisProbe implements OnApplicationBootstrap, OnApplicationShutdown {
  private redis: RedisConnection | undefined;
  private isPolicyChecked = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly config: Config) {}

  get isConfigured(): boolean {
    return this.config.REDIS_URL !== undefined;
  }

  onApplicationBootstrap(): void {
    if (!this.config.REDIS_URL) return;
    this.redis = connectRedis(this.config.REDIS_URL, {
      connectTimeout: TIMEOUT_MS,
      commandTimeout: TIMEOUT_MS,
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      retryStrategy: () => RETRY_DELAY_MS,
      disconnectTimeout: 0,
    });
    // Who asks gets the fault as an answer.
    this.redis.on('error', () => undefined);
    this.redis.on('ready', () => this.beginPolicyCheck());
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
    if (this.redis) disconnectRedis(this.redis);
  }

  /** Rejects when Redis does not answer. */
  async ping(): Promise<void> {
    await this.redis?.ping();
  }

  private beginPolicyCheck(): void {
    if (this.isPolicyChecked) return;
    this.checkPolicy().catch(() => {
      this.timer = setTimeout(() => this.beginPolicyCheck(), TIMEOUT_MS);
      this.timer.unref();
    });
  }

  /** A Redis that throws away what it has no room for throws away jobs. */
  private async checkPolicy(): Promise<void> {
    const policy = /^maxmemory_policy:(\S+)/m.exec(await this.redis!.info('memory'))?.[1];
    if (this.isPolicyChecked) return;
    this.isPolicyChecked = true;
    if (policy && policy !== 'noeviction')
      log.warn(
        { policy },
        'Redis throws away what it has no room for, jobs among it: set its maxmemory-policy to noeviction',
      );
  }
}
