import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member signs in with. Passkeys and one-time codes get tables of their own beside it. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid')
  memberId!: string;

  /** argon2id, as a PHC string. */
  @Column('text')
  passphraseHash!: string;

  @Column('timestamptz')
  changedAt!: Date;
}
