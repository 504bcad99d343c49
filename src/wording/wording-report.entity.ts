import type { Language, WordingReportState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member says that words of Norbanet itself, in one of its languages, are wrong. */
@Entity('wording_report')
export class WordingReport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'wording_report_pk' })
  id!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  language!: Language;

  /** The path of the page on which they stand, without its ids. */
  @Column('text')
  page!: string;

  @Column('text')
  words!: string;

  /** What the member would say. */
  @Column('text', { nullable: true })
  suggestion!: string | null;

  /** Texts in which the words stand, such as `meetings:form.title`. */
  @Column('text', { array: true })
  keys!: string[];

  @Column('timestamptz')
  createdAt!: Date;

  @Column('text', { default: 'open' })
  state!: WordingReportState;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;

  @Column('uuid', { nullable: true })
  settledBy!: string | null;
}
