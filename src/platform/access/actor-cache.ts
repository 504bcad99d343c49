import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ActorSource, type AuthenticatedSession } from './actor-source.ts';

/** A right that ended elsewhere ends here within this time at the latest (promise P3: under a second). */
const TTL_MS = 800;
const MAX_ENTRIES = 10_000;

interface CacheEntry {
  readonly answer: Promise<AuthenticatedSession | null>;
  readonly expiresAt: number;
}

/**
 * Remembers for less than a second who a session belongs to, so that a page's dozen requests ask the database
 * once. What changes a right in this process forgets at once. Tokens are held as hashes only.
 */
@Injectable()
export class ActorCache {
  private readonly entries = new Map<string, CacheEntry>();

  constructor(private readonly actors: ActorSource) {}

  /** As `ActorSource.bySessionToken`, at most 0.8 s old. */
  bySessionToken(token: string): Promise<AuthenticatedSession | null> {
    const key = createHash('sha256').update(token).digest('base64');
    const now = performance.now();
    const known = this.entries.get(key);
    if (known && known.expiresAt > now) return known.answer;
    if (this.entries.size >= MAX_ENTRIES) this.entries.clear();
    const answer = this.actors.bySessionToken(token);
    this.entries.set(key, { answer, expiresAt: now + TTL_MS });
    // An answer that failed or found nobody is not worth remembering.
    answer.then(
      (signedIn) => signedIn ?? this.entries.delete(key),
      () => this.entries.delete(key),
    );
    return answer;
  }

  /** Something about rights or sessions changed: everybody is resolved anew. */
  invalidate(): void {
    this.entries.clear();
  }
}
