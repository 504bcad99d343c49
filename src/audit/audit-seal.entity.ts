import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A range of the audit log held fast, together with the seal before it. */
@Entity('audit_seal')
@Check('audit_seal_number', 'number >= 1')
@Check('audit_seal_count', 'count >= 1')
@Check('audit_seal_previous_length', 'octet_length(previous) = 32')
@Check('audit_seal_hash_length', 'octet_length(hash) = 32')
@Check('audit_seal_range', 'from_seq <= to_seq')
@Check('audit_seal_whole', 'count = cardinality(seqs) and octet_length(digests) = count * 32')
@Unique('audit_seal_to_unique', ['toSeq'])
export class AuditSeal {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'audit_seal_pk' })
  number: number;

  @Column('bigint')
  fromSeq: string;

  @Column('bigint')
  toSeq: string;

  @Column('integer')
  count: number;

  @Column('bigint', { array: true })
  seqs: string[];

  @Column('bytea')
  digests: Buffer;

  @Column('bytea')
  previous: Buffer;

  @Column('bytea')
  hash: Buffer;

  @Column('timestamptz')
  sealedAt: Date;
}
