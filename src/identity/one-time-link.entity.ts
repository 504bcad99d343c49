import type { LinkPurpose } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that opens once: an invitation to join, a new passphrase, or (demonstration only) a way in. */
@Entity('one_time_link')
export class OneTimeLink {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  purpose!: LinkPurpose;

  /** SHA-256 of the token; the token itself is only in the link. */
  @Column('bytea')
  tokenHash!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
