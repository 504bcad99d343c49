import type { CountryCode, MonitoringReportState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one country reports to the body that monitors an instrument, over a period. */
@Entity('monitoring_report')
export class MonitoringReport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'monitoring_report_pk' })
  id!: string;

  @Column('text')
  country!: CountryCode;

  @Column('uuid')
  instrumentId!: string;

  /** As it was called when the records were last gathered. */
  @Column('text')
  instrumentTitle!: string;

  @Column('text', { nullable: true })
  instrumentBody!: string | null;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  introduction!: string;

  @Column('date')
  firstDay!: string;

  @Column('date')
  lastDay!: string;

  /** The report from which it started. */
  @Column('uuid', { nullable: true })
  previousId!: string | null;

  @Column('text')
  state!: MonitoringReportState;

  @Column('timestamptz')
  gatheredAt!: Date;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid')
  changedBy!: string;

  @Column('timestamptz')
  changedAt!: Date;

  @Column('uuid', { nullable: true })
  sentBy!: string | null;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;
}
