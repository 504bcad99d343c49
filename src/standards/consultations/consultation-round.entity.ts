import type { MeetingZone, RoundState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A consultation round: countries and observers answer to a fixed text by a deadline. */
@Entity('consultation_round')
export class ConsultationRound {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consultation_round_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  /** 1, 2, 3 … within the standard. */
  @Column('integer')
  ordinal: number;

  /** What participants are asked. */
  @Column('text')
  lead: string;

  @Column('text')
  state: RoundState;

  @Column('timestamptz')
  opensAt: Date;

  @Column('timestamptz')
  closesAt: Date;

  /** The zone in which these times were set. */
  @Column('text')
  timeZone: MeetingZone;

  /** Why there was no national review before, where there was none. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { nullable: true })
  versionId: string | null;

  /** How many remarks it has had: the ordinal of the last one. */
  @Column('integer', { default: 0 })
  remarks: number;

  @Column('uuid')
  announcedBy: string;

  @Column('timestamptz')
  announcedAt: Date;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** The version that was published with the answers to this round. */
  @Column('uuid', { nullable: true })
  settledVersionId: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}
