import { Injectable } from '@nestjs/common';
import type { VerificationMethod } from '@nbn/contracts';
import { DataSource } from 'typeorm';

interface MethodRow {
  readonly has_passkey: boolean;
  readonly has_passphrase: boolean;
}

const SELECT_METHODS = `
  select exists (select from passkey where member_id = $1) as has_passkey,
    exists (select from account where member_id = $1) as has_passphrase`;

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
    if (found?.has_passkey) return ['passkey'];
    return found?.has_passphrase ? ['passphrase'] : [];
  }
}
