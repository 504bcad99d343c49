import { availableParallelism } from 'node:os';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { normalisedPassphrase } from '@nbn/contracts';
import { BoundedLimiter } from '#platform/limits/bounded-limiter';
import { NotReady } from './identity.problems.ts';
import { newToken } from './token.ts';

/** argon2id is the package's default algorithm; 64 MiB and three passes are above OWASP's least values. */
const HASH_COST = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const;

/**
 * Each hash takes 64 MiB: this many at once, and no more than so many waiting, keep memory bounded under a
 * flood.
 */
const MAX_CONCURRENT = Math.max(1, Math.min(4, availableParallelism()));
const MAX_WAITING = 64;

/**
 * Hashes and checks passphrases, a bounded number at once; beyond that it refuses at once instead of running
 * out of memory.
 */
@Injectable()
export class PassphraseHasher implements OnModuleInit {
  private readonly limiter = new BoundedLimiter(MAX_CONCURRENT, MAX_WAITING, () => new NotReady());
  private dummyHash = '';

  /** The hash that is checked when an account does not exist, so that the answer takes the same time. */
  async onModuleInit(): Promise<void> {
    this.dummyHash = await hash(newToken(), HASH_COST);
  }

  hash(passphrase: string): Promise<string> {
    return this.limiter.run(() => hash(normalisedPassphrase(passphrase), HASH_COST));
  }

  /**
   * Checks the whole passphrase; `known` is null when there is no account, which costs as much and is never
   * true.
   */
  async verify(known: string | null, passphrase: string): Promise<boolean> {
    const same = await this.limiter.run(() =>
      verify(known ?? this.dummyHash, normalisedPassphrase(passphrase)),
    );
    return same && known !== null;
  }
}
