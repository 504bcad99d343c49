import { Injectable } from '@nestjs/common';
import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { PasskeyRefused } from '../identity.problems.ts';
import { SignInNoticeService } from '../notices/sign-in-notice.service.ts';
import { ChallengeService } from './challenge.service.ts';
import type { ChallengeUse } from './challenge.repository.ts';
import type { PasskeyAssertionDto, PasskeyRequestOptionsView } from './dto/passkey.dto.ts';
import { type PasskeyCredential, PasskeyRepository } from './passkey.repository.ts';
import { RelyingParty } from './relying-party.ts';

const TIMEOUT_MS = 5 * 60_000;

/** A signature that was found right, and not yet counted. */
export interface CheckedAssertion {
  readonly passkey: PasskeyCredential;
  readonly counter: number;
  readonly backedUp: boolean;
}

/** Asks authenticators for signatures and checks them (W3C Web Authentication, 7.2). */
@Injectable()
export class PasskeyAssertionService {
  constructor(
    private readonly challenges: ChallengeService,
    private readonly passkeys: PasskeyRepository,
    private readonly party: RelyingParty,
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: SignInNoticeService,
  ) {}

  /** What the browser asks the authenticator; of a member who is known, one of theirs. */
  async options(use: ChallengeUse): Promise<PasskeyRequestOptionsView> {
    const known = use.memberId === null ? [] : await this.passkeys.findCredentialsOf(use.memberId);
    return {
      challenge: await this.challenges.create(use),
      rpId: this.party.id,
      timeout: TIMEOUT_MS,
      userVerification: 'required',
      allowCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId.toString('base64url'),
        type: 'public-key',
        transports: [...transports],
      })),
    };
  }

  /** Throws `PasskeyRefused` for whatever is wrong, without saying what. */
  async check(given: PasskeyAssertionDto, use: ChallengeUse): Promise<CheckedAssertion> {
    const challenge = await this.challenges.spend(given.clientDataJSON, use);
    const passkey = await this.passkeys.findCredential(Buffer.from(given.id, 'base64url'));
    if (challenge === null || !passkey) throw new PasskeyRefused();
    if (use.memberId !== null && use.memberId !== passkey.memberId) throw new PasskeyRefused();
    if (given.userHandle && given.userHandle !== userHandle(passkey.memberId)) throw new PasskeyRefused();
    const info = await this.verifySignature(given, passkey, challenge);
    return { passkey, counter: info.newCounter, backedUp: info.credentialBackedUp };
  }

  /**
   * Counts the use, and does what it is for in the same transaction. A counter that did not go on is told to the
   * member, and nothing is done.
   */
  async redeem<T>(
    actor: Actor,
    { passkey, ...use }: CheckedAssertion,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const done = await this.unitOfWork.run(actor, async (tx) => {
      if (await this.passkeys.recordUse(tx, passkey.id, use)) return { result: await work(tx) };
      tx.audit({
        action: 'passkey.counter-refused',
        object: { kind: 'passkey', id: passkey.id },
        country: actor.country,
      });
      await this.notices.plan(tx, actor, 'passkey-copied');
      return null;
    });
    if (!done) throw new PasskeyRefused();
    return done.result;
  }

  private async verifySignature(
    given: PasskeyAssertionDto,
    { credentialId, publicKey }: PasskeyCredential,
    challenge: string,
  ) {
    const id = credentialId.toString('base64url');
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: {
          id,
          rawId: id,
          type: 'public-key',
          clientExtensionResults: {},
          response: {
            clientDataJSON: given.clientDataJSON,
            authenticatorData: given.authenticatorData,
            signature: given.signature,
          },
        },
        expectedType: 'webauthn.get',
        expectedChallenge: challenge,
        expectedOrigin: this.party.origin,
        expectedRPID: this.party.id,
        requireUserVerification: true,
        // The counter is compared where it is stored, so that two at once cannot both pass.
        credential: { id, publicKey: new Uint8Array(publicKey), counter: 0 },
      });
      if (verified) return authenticationInfo;
    } catch {
      // The library says in words what is wrong; whoever tries gets none of them.
    }
    throw new PasskeyRefused();
  }
}

/** By which an authenticator knows the member again: the id, as its 16 bytes. */
export function userHandle(memberId: string): string {
  return Buffer.from(memberId.replaceAll('-', ''), 'hex').toString('base64url');
}
