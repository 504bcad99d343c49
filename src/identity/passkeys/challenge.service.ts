import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RetentionRuleRegistry } from '#platform/retention/retention-rule.registry';
import { hashToken } from '../token.ts';
import { CHALLENGE_RETENTION, ChallengeRepository, type ChallengeUse } from './challenge.repository.ts';

/** Random numbers that an authenticator signs, each for one use within five minutes. */
@Injectable()
export class ChallengeService implements OnModuleInit {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly retention: RetentionRuleRegistry,
  ) {}

  onModuleInit(): void {
    this.retention.register(CHALLENGE_RETENTION);
  }

  /** A new one, as base64url. */
  async create(use: ChallengeUse): Promise<string> {
    const challenge = randomBytes(32).toString('base64url');
    await this.challenges.insert(hashToken(challenge), use);
    return challenge;
  }

  /**
   * The challenge that the client's data answer, which is spent by this whatever else is wrong with them; null where
   * it was made for another use, was answered before, or is too old.
   */
  async spend(clientDataJSON: string, use: ChallengeUse): Promise<string | null> {
    const challenge = readChallenge(clientDataJSON);
    if (challenge === null) return null;
    return (await this.challenges.delete(hashToken(challenge), use)) ? challenge : null;
  }
}

function readChallenge(clientDataJSON: string): string | null {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    const isObject = typeof data === 'object' && data !== null && 'challenge' in data;
    return isObject && typeof data.challenge === 'string' ? data.challenge : null;
  } catch {
    return null;
  }
}
