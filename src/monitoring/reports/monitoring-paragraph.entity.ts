import type { MonitoringRecordKind } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a report says of one record beneath one provision. Once the report is sent it never changes. */
@Entity('monitoring_paragraph')
export class MonitoringParagraph {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'monitoring_paragraph_pk' })
  id!: string;

  @Column('uuid')
  reportId!: string;

  @Column('integer')
  ordinal!: number;

  /** Null: a recommendation that is mapped to no provision. */
  @Column('uuid', { nullable: true })
  provisionId!: string | null;

  @Column('text', { nullable: true })
  provisionNumber!: string | null;

  @Column('text', { nullable: true })
  provisionTitle!: string | null;

  @Column('text')
  recordKind!: MonitoringRecordKind;

  @Column('uuid')
  recordId!: string;

  /** How the record is cited. */
  @Column('text')
  recordLabel!: string;

  /** When the record last changed, as it was gathered. */
  @Column('timestamptz')
  recordAt!: Date;

  /** As it was drafted from the record. */
  @Column('text')
  draftedText!: string;

  /** As the team has it. */
  @Column('text')
  text!: string;

  @Column('boolean', { default: false })
  leftOut!: boolean;

  /** The record has changed since the team wrote its own words about it. */
  @Column('boolean', { default: false })
  outdated!: boolean;

  @Column('integer', { default: 1 })
  revision!: number;
}
