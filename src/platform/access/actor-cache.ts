import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ActorSource, type SignedIn } from './actor-source.ts';

/** A right that ended elsewhere ends here within this time at the latest (promise P3: under a second). */
const FRESH_MS = 800;
const HELD_MOST = 10_000;

interface Held {
  readonly answer: Promise<SignedIn | null>;
  readonly until: number;
}

/**
 * Remembers for less than a second who a session belongs to, so that a page's dozen requests ask the database
 * once. What changes a right in this process forgets at once. Tokens are held as hashes only.
 */
@Injectable()
export class ActorCache {
  private readonly held = new Map<string, Held>();

  constructor(private readonly actors: ActorSource) {}

  /** As `ActorSource.bySessionToken`, at most 0.8 s old. */
  bySessionToken(token: string): Promise<SignedIn | null> {
    const key = createHash('sha256').update(token).digest('base64');
    const now = performance.now();
    const known = this.held.get(key);
    if (known && known.until > now) return known.answer;
    if (this.held.size >= HELD_MOST) this.held.clear();
    const answer = this.actors.bySessionToken(token);
    this.held.set(key, { answer, until: now + FRESH_MS });
    // An answer that failed or found nobody is not worth remembering.
    answer.then(
      (signedIn) => signedIn ?? this.held.delete(key),
      () => this.held.delete(key),
    );
    return answer;
  }

  /** Something about rights or sessions changed: everybody is resolved anew. */
  forget(): void {
    this.held.clear();
  }
}
