import type { CountryCode } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** The public key of a browser in which the holder of a seat countersigns. */
@Entity('audit_key')
@Unique('audit_key_public_key_unique', ['publicKey'])
export class AuditKey {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_key_pk' })
  id: string;

  @Index('audit_key_member')
  @Column('uuid')
  memberId: string;

  @Column('uuid')
  seatId: string;

  @Column('text')
  country: CountryCode;

  /** As SPKI. */
  @Column('bytea')
  publicKey: Buffer;

  @Column('timestamptz')
  registeredAt: Date;
}
