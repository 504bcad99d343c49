import type { ContributionKind, ContributionStage } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That something became of a contribution, found once and told to its author once. */
@Entity('contribution_move')
export class ContributionMove {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution_move_pk' })
  memberId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'contribution_move_pk' })
  kind: ContributionKind;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution_move_pk' })
  contributionId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'contribution_move_pk' })
  stage: ContributionStage;

  /** Tells this move from others of the same stage: the ballot, the edition, the country with its status. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'contribution_move_pk' })
  key: string;

  @Column('timestamptz')
  movedAt: Date;

  @Column('timestamptz', { nullable: true })
  toldAt: Date | null;
}
