import type { CountryCode, MeetingZone } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a national team asks its country's network within a round. */
@Entity('national_consultation')
export class NationalConsultation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'national_consultation_pk' })
  roundId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'national_consultation_pk' })
  country: CountryCode;

  @Column('text')
  lead: string;

  /** Else the kinds of organisations that stand with it. */
  @Column('boolean')
  wholeNetwork: boolean;

  /** The zone in which its deadline was set. */
  @Column('text')
  timeZone: MeetingZone;

  @Column('timestamptz')
  closesAt: Date;

  @Column('uuid')
  openedBy: string;

  @Column('timestamptz')
  openedAt: Date;

  /** When the team ended it before its time. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('uuid', { nullable: true })
  closedBy: string | null;

  @Column('timestamptz', { nullable: true })
  remindAt: Date | null;

  @Column('integer', { default: 1 })
  revision: number;
}
