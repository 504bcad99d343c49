import { Injectable } from '@nestjs/common';
import type { VerificationMethod } from '@nbn/contracts';
import { DataSource } from 'typeorm';

interface MethodRow {
  readonly has_passkey: boolean;
  readonly has_app: boolean;
  readonly has_passphrase: boolean;
  readonly has_agency: boolean;
  /** The member's organisation takes nothing else for a proof. */
  readonly needs_agency: boolean;
}

const SELECT_METHODS = `
  select exists (select from passkey where member_id = $1) as has_passkey,
    exists (select from authenticator where member_id = $1 and confirmed_at is not null) as has_app,
    exists (select from account where member_id = $1) as has_passphrase,
    exists (
      select
      from account_identity i
      join member m on m.id = i.member_id
      join identity_provider p on p.organisation_id = m.organisation_id and p.issuer = i.issuer
      where i.member_id = $1
    ) as has_agency,
    exists (
      select
      from member m
      join identity_provider p on p.organisation_id = m.organisation_id
      where m.id = $1 and p.is_required
    ) as needs_agency`;

const AGENCY = ['single-sign-on'] as const;
const PASSKEY = ['passkey'] as const;
const CODE = ['code'] as const;

/** What a member signs in with. */
@Injectable()
export class SignInMethodQuery {
  constructor(private readonly database: DataSource) {}

  /**
   * How a member who is signed in can show once more who they are. The passphrase does where there is nothing
   * stronger: whoever looked over a shoulder knows it.
   */
  async findVerificationMethods(memberId: string): Promise<VerificationMethod[]> {
    const [found] = await this.database.query<MethodRow[]>(SELECT_METHODS, [memberId]);
    const agency = found?.has_agency ? AGENCY : [];
    if (found?.needs_agency) return [...agency];
    const strong = [...agency, ...(found?.has_passkey ? PASSKEY : []), ...(found?.has_app ? CODE : [])];
    return strong.length === 0 && found?.has_passphrase ? ['passphrase'] : strong;
  }
}
