import { Injectable } from '@nestjs/common';
import { verifyRegistrationResponse } from '@simplewebauthn/server';
import { PASSKEY_LIMITS } from '@nbn/contracts';
import { ActorCache } from '#platform/access/actor-cache';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { PasskeyRefused, PasskeyRequired, TooManyPasskeys } from '../identity.problems.ts';
import type { SignInNotice } from '../notices/emails/sign-in-notice.email.ts';
import { SignInNoticeService } from '../notices/sign-in-notice.service.ts';
import { SessionRepository } from '../session.repository.ts';
import { ChallengeService } from './challenge.service.ts';
import type { NewPasskeyDto, PasskeyCreationOptionsView } from './dto/passkey.dto.ts';
import { userHandle } from './passkey-assertion.service.ts';
import { PasskeyDutyRepository } from './passkey-duty.repository.ts';
import { PasskeyRepository, type PasskeyRow } from './passkey.repository.ts';
import { RelyingParty } from './relying-party.ts';

/** Ed25519, ES256 and RS256: what authenticators of today sign with. */
const ALGORITHMS = [-8, -7, -257];
const TIMEOUT_MS = 5 * 60_000;

/** A member's own passkeys: added, named, removed. Each change is told to the member by mail. */
@Injectable()
export class PasskeyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passkeys: PasskeyRepository,
    private readonly challenges: ChallengeService,
    private readonly party: RelyingParty,
    private readonly notices: SignInNoticeService,
    private readonly duties: PasskeyDutyRepository,
    private readonly sessions: SessionRepository,
    private readonly actors: ActorCache,
  ) {}

  list({ memberId }: Actor): Promise<PasskeyRow[]> {
    return this.passkeys.findByMember(memberId);
  }

  /** What the browser asks an authenticator that is to hold a new passkey. */
  async creationOptions({ memberId, email, name, sessionId }: Actor): Promise<PasskeyCreationOptionsView> {
    const known = await this.passkeys.findCredentialsOf(memberId);
    await this.assertMayAdd(sessionId, known);
    if (known.length >= PASSKEY_LIMITS.perMember) throw new TooManyPasskeys();
    return {
      challenge: await this.challenges.create({ purpose: 'registration', memberId }),
      rp: { id: this.party.id, name: this.party.name },
      user: { id: userHandle(memberId), name: email, displayName: name },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      timeout: TIMEOUT_MS,
      attestation: 'none',
      // It is found without an address, and opened by a PIN, a finger or a face.
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
      excludeCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId.toString('base64url'),
        type: 'public-key',
        transports: [...transports],
      })),
    };
  }

  async add(actor: Actor, given: NewPasskeyDto): Promise<void> {
    const { memberId, sessionId } = actor;
    await this.assertMayAdd(sessionId, await this.passkeys.findCredentialsOf(memberId));
    const challenge = await this.challenges.spend(given.clientDataJSON, {
      purpose: 'registration',
      memberId,
    });
    if (challenge === null) throw new PasskeyRefused();
    const { credential, credentialBackedUp } = await this.verifyRegistration(given, challenge);
    const id = newId();
    await this.unitOfWork.run(actor, async (tx) => {
      const isAdded = await this.passkeys.insert(tx, {
        id,
        memberId,
        credentialId: Buffer.from(credential.id, 'base64url'),
        publicKey: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: given.transports,
        name: given.name,
        backedUp: credentialBackedUp,
      });
      if (!isAdded) throw new PasskeyRefused();
      // Whoever adds one has shown it: the session goes on as if they had come with it.
      await this.sessions.addFactor(tx, sessionId, 'passkey');
      tx.afterCommit.push(() => this.actors.invalidate());
      await this.record(tx, actor, id, 'passkey-added');
    });
  }

  async rename(actor: Actor, id: string, name: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.passkeys.rename(tx, actor.memberId, id, name))) throw new NotFound();
      await this.record(tx, actor, id, 'passkey-renamed');
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.passkeys.delete(tx, actor.memberId, id))) throw new NotFound();
      await this.record(tx, actor, id, 'passkey-removed');
    });
  }

  /** Whoever has one and came without it shows that first: a passphrase that was given away adds none. */
  private async assertMayAdd(sessionId: string, known: readonly unknown[]): Promise<void> {
    if (known.length > 0 && (await this.duties.find(sessionId)).isNeeded) throw new PasskeyRequired();
  }

  private async record(tx: Tx, actor: Actor, id: string, notice: SignInNotice): Promise<void> {
    tx.audit({
      action: notice.replace('-', '.'),
      object: { kind: 'passkey', id },
      country: actor.country,
    });
    await this.notices.plan(tx, actor, notice);
  }

  private async verifyRegistration(given: NewPasskeyDto, challenge: string) {
    try {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: {
          id: given.id,
          rawId: given.id,
          type: 'public-key',
          clientExtensionResults: {},
          response: {
            clientDataJSON: given.clientDataJSON,
            attestationObject: given.attestationObject,
            transports: given.transports,
          },
        },
        expectedType: 'webauthn.create',
        expectedChallenge: challenge,
        expectedOrigin: this.party.origin,
        expectedRPID: this.party.id,
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      });
      if (verified) return registrationInfo;
    } catch {
      // The library says in words what is wrong; whoever tries gets none of them.
    }
    throw new PasskeyRefused();
  }
}
