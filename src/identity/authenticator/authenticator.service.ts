import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RECOVERY_CODES } from '@nbn/contracts';
import { Secret, TOTP } from 'otpauth';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { Problem } from '#platform/problems/problem';
import { VerificationRefused } from '../identity.problems.ts';
import { SignInNoticeService } from '../notices/sign-in-notice.service.ts';
import { hashToken } from '../token.ts';
import { AuthenticatorKeyStore } from './authenticator-key.store.ts';
import { type AuthenticatorRow, AuthenticatorRepository } from './authenticator.repository.ts';

const PERIOD_S = 30;
const SECRET_BYTES = 20;
/** 120 random bits: too many to guess, so that a plain digest is kept (ASVS 5.0, 6.5.2, asks for 112). */
const RECOVERY_CODE_BYTES = 15;
const APP_CODE = /^\d{6}$/;

/** A new secret, for the app: as text, and as the address that its QR code holds. */
export interface AppSecret {
  readonly secret: string;
  readonly uri: string;
}

/** Authenticator apps (RFC 6238) and the codes for whoever has lost theirs. */
@Injectable()
export class AuthenticatorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authenticators: AuthenticatorRepository,
    private readonly keys: AuthenticatorKeyStore,
    private readonly notices: SignInNoticeService,
  ) {}

  find({ memberId }: Actor): Promise<AuthenticatorRow | undefined> {
    return this.authenticators.find(memberId);
  }

  /** Makes a secret, which counts once a code of it was entered. */
  async begin(actor: Actor): Promise<AppSecret> {
    const secret = randomBytes(SECRET_BYTES);
    await this.unitOfWork.run(actor, async (tx) => {
      const sealed = this.keys.seal(actor.memberId, secret);
      if (!(await this.authenticators.begin(tx, actor.memberId, sealed)))
        throw new Problem('changed-meanwhile');
      this.audit(tx, actor, 'authenticator.begun');
    });
    const totp = totpOf(secret, actor.email);
    return { secret: totp.secret.base32, uri: totp.toString() };
  }

  /** Asks for codes from now on. Returns the recovery codes, which are shown this once. */
  confirm(actor: Actor, code: string): Promise<readonly string[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = await this.authenticators.find(actor.memberId, tx.manager);
      if (!found || found.confirmedAt) throw new Problem('changed-meanwhile');
      if (!(await this.spendAppCode(tx, actor.memberId, found, code))) throw new VerificationRefused();
      await this.authenticators.confirm(tx, actor.memberId);
      this.audit(tx, actor, 'authenticator.added');
      await this.notices.plan(tx, actor, 'authenticator-added');
      return this.makeRecoveryCodes(tx, actor.memberId);
    });
  }

  renewRecoveryCodes(actor: Actor): Promise<readonly string[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = await this.authenticators.find(actor.memberId, tx.manager);
      if (!found?.confirmedAt) throw new Problem('changed-meanwhile');
      this.audit(tx, actor, 'authenticator.recovery-codes-made');
      await this.notices.plan(tx, actor, 'recovery-codes-made');
      return this.makeRecoveryCodes(tx, actor.memberId);
    });
  }

  async remove(actor: Actor): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.authenticators.delete(tx, actor.memberId))) throw new Problem('changed-meanwhile');
      this.audit(tx, actor, 'authenticator.removed');
      await this.notices.plan(tx, actor, 'authenticator-removed');
    });
  }

  /**
   * Spends a code of the app, or a recovery code, of which the member is told. Returns false for any other, for one
   * that was spent, and where the member has no app.
   */
  async spend(tx: Tx, actor: Actor, given: string): Promise<boolean> {
    const { memberId } = actor;
    const code = given.replaceAll(/[\s-]/g, '').toUpperCase();
    const found = await this.authenticators.find(memberId, tx.manager);
    if (!found?.confirmedAt) return false;
    if (APP_CODE.test(code)) return this.spendAppCode(tx, memberId, found, code);
    if (!(await this.authenticators.spendRecoveryCode(tx, memberId, hashToken(code)))) return false;
    this.audit(tx, actor, 'authenticator.recovery-code-used');
    await this.notices.plan(tx, actor, 'recovery-code-used');
    return true;
  }

  /** A code is good for half a minute before and after its own, and once. */
  private async spendAppCode(
    tx: Tx,
    memberId: string,
    { sealedSecret }: AuthenticatorRow,
    code: string,
  ): Promise<boolean> {
    const totp = totpOf(this.keys.unseal(memberId, sealedSecret), '');
    const timestamp = tx.now.getTime();
    const delta = totp.validate({ token: code, timestamp, window: 1 });
    if (delta === null) return false;
    return this.authenticators.spendStep(tx, memberId, totp.counter({ timestamp }) + delta);
  }

  private async makeRecoveryCodes(tx: Tx, memberId: string): Promise<readonly string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    const hashes = codes.map((code) => hashToken(code.replaceAll('-', '')));
    await this.authenticators.replaceRecoveryCodes(tx, memberId, hashes);
    return codes;
  }

  private audit(tx: Tx, { memberId, country }: Actor, action: string): void {
    tx.audit({ action, object: { kind: 'member', id: memberId }, country });
  }
}

function totpOf(secret: Buffer, label: string): TOTP {
  return new TOTP({
    issuer: 'Norbanet',
    label,
    period: PERIOD_S,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
  });
}

/** "K3QF-7ZPA-…": capital letters and digits in fours, none of which looks like another. */
function newRecoveryCode(): string {
  const bytes = new Uint8Array(randomBytes(RECOVERY_CODE_BYTES));
  return new Secret({ buffer: bytes.buffer }).base32.match(/.{4}/g)!.join('-');
}
