import type { ConsensusRoundState, MeetingZone } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A round of a consensus process: the seats rate clauses as they stand in one version. */
@Entity('consensus_round')
export class ConsensusRound {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consensus_round_pk' })
  id: string;

  @Column('uuid')
  processId: string;

  /** 1, 2, 3 … within the process. */
  @Column('integer')
  ordinal: number;

  @Column('uuid')
  versionId: string;

  @Column('text')
  state: ConsensusRoundState;

  @Column('timestamptz')
  opensAt: Date;

  @Column('timestamptz')
  closesAt: Date;

  /** The zone in which these times were set. */
  @Column('text')
  timeZone: MeetingZone;

  @Column('uuid')
  plannedBy: string;

  @Column('timestamptz')
  plannedAt: Date;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** Who closed it before its time. */
  @Column('uuid', { nullable: true })
  closedBy: string | null;

  @Column('text', { nullable: true })
  closeReason: string | null;

  /** How many seats were held when it closed. */
  @Column('integer', { nullable: true })
  seats: number | null;

  /** How many of them rated. */
  @Column('integer', { nullable: true })
  raters: number | null;
}
