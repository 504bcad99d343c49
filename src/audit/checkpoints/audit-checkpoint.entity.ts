import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The root of the tree over all entries that were sealed when a day began. */
@Entity('audit_checkpoint')
@Check('audit_checkpoint_number', 'number >= 1')
@Check('audit_checkpoint_root_length', 'octet_length(root) = 32')
@Check('audit_checkpoint_grows', 'previous_size >= 0 and previous_size < size')
@Unique('audit_checkpoint_day_unique', ['day'])
@Unique('audit_checkpoint_size_unique', ['size'])
@Unique('audit_checkpoint_seal_unique', ['sealNumber'])
export class AuditCheckpoint {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'audit_checkpoint_pk' })
  number: number;

  /** The day of UTC that began. */
  @Column('date')
  day: string;

  @Column('timestamptz')
  madeAt: Date;

  @Column('text')
  origin: string;

  /** How many entries it covers. */
  @Column('integer')
  size: number;

  /** How many the checkpoint before covers; 0 before the first. */
  @Column('integer')
  previousSize: number;

  /** The last seal that it covers. */
  @Column('integer')
  sealNumber: number;

  @Column('bytea')
  root: Buffer;

  @Column('bytea')
  wholeRange: Buffer;

  @Column('bytea')
  addedRange: Buffer;
}
