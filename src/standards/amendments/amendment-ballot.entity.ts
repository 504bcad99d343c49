import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An amendment on a ballot, by itself or among its rivals, with the very text that it is held on. */
@Entity('amendment_ballot')
@Index('amendment_ballot_item', ['itemId'], { where: 'item_id is not null' })
export class AmendmentBallot {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'amendment_ballot_pk' })
  ballotId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'amendment_ballot_pk' })
  amendmentId: string;

  /** The clause as the voters were asked to have it. */
  @Column('text')
  text: string;

  /** SHA-256 of it. */
  @Column('text')
  textHash: string;

  /** The agenda item to which the ballot belongs. */
  @Column('uuid', { nullable: true })
  itemId: string | null;

  /**
   * When the clause was found to be another one than was voted on: the result is kept and decides nothing.
   */
  @Column('timestamptz', { nullable: true })
  textChangedAt: Date | null;
}
