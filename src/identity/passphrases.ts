import { availableParallelism } from 'node:os';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { normalisedPassphrase } from '@nbn/contracts';
import { newToken } from './token.ts';
import { Turns } from './turns.ts';

/** argon2id is the package's default algorithm; 64 MiB and three passes are above OWASP's least values. */
const COST = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const;

/**
 * Each hash takes 64 MiB: this many at once, and no more than so many waiting, keep memory bounded under a
 * flood.
 */
const AT_ONCE = Math.max(1, Math.min(4, availableParallelism()));
const MOST_WAITING = 64;

/**
 * Hashes and checks passphrases, a bounded number at once; beyond that it refuses at once instead of running
 * out of memory.
 */
@Injectable()
export class Passphrases implements OnModuleInit {
  private readonly turns = new Turns(AT_ONCE, MOST_WAITING);
  private nobodys = '';

  /** The hash that is checked when an account does not exist, so that the answer takes the same time. */
  async onModuleInit(): Promise<void> {
    this.nobodys = await hash(newToken(), COST);
  }

  hash(passphrase: string): Promise<string> {
    return this.turns.take(() => hash(normalisedPassphrase(passphrase), COST));
  }

  /**
   * Checks the whole passphrase; `known` is null when there is no account, which costs as much and is never
   * true.
   */
  async matches(known: string | null, passphrase: string): Promise<boolean> {
    const same = await this.turns.take(() => verify(known ?? this.nobodys, normalisedPassphrase(passphrase)));
    return same && known !== null;
  }
}
