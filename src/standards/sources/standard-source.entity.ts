import type { SourceKind, SourceState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that a standard rests on. */
@Entity('standard_source')
export class StandardSource {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'standard_source_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  @Column('text')
  kind: SourceKind;

  @Column('text')
  title: string;

  @Column('text')
  authors: string;

  @Column('integer', { nullable: true })
  year: number | null;

  @Column('text')
  publisher: string;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text')
  note: string;

  /** The document of the library that it is, or that keeps a copy of it; null also once that was deleted. */
  @Column('uuid', { nullable: true })
  documentId: string | null;

  /** The version that was looked at, and its fingerprint. */
  @Column('integer', { nullable: true })
  documentVersion: number | null;

  @Column('text', { nullable: true })
  documentSha256: string | null;

  @Column('uuid', { nullable: true })
  practiceId: string | null;

  @Column('integer', { nullable: true })
  practiceVersion: number | null;

  /** By which day somebody looks whether it still holds. */
  @Column('date', { nullable: true })
  reviewOn: string | null;

  @Column('text', { default: 'sound' })
  state: SourceState;

  @Column('timestamptz')
  stateSince: Date;

  /** The seat that sees to it, whoever holds it; else the member below. */
  @Column('uuid', { nullable: true })
  keeperSeatId: string | null;

  @Column('uuid', { nullable: true })
  keeperMemberId: string | null;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('integer', { default: 1 })
  revision: number;

  @Column('uuid')
  addedBy: string;

  @Column('timestamptz')
  addedAt: Date;

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;
}
