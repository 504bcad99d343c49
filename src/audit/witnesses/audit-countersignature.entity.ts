import type { CountryCode } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a country saw a checkpoint, and that it goes on from the last one that it saw. */
@Entity('audit_countersignature')
@Check('audit_countersignature_length', 'octet_length(signature) = 64')
export class AuditCountersignature {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'audit_countersignature_pk' })
  checkpointNumber: number;

  @Index('audit_countersignature_key')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_countersignature_pk' })
  keyId: string;

  @Column('text')
  country: CountryCode;

  /** The two numbers of ECDSA, one after the other. */
  @Column('bytea')
  signature: Buffer;

  @Column('timestamptz')
  signedAt: Date;
}
