import type { TextFormat } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An amendment on a ballot, alone or among its rivals, with the exact text that is voted on. */
@Entity('amendment_ballot')
@Index('amendment_ballot_item', ['itemId'], { where: 'item_id is not null' })
export class AmendmentBallot {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'amendment_ballot_pk' })
  ballotId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'amendment_ballot_pk' })
  amendmentId: string;

  /** The clause's text that the voters were asked to adopt. */
  @Column('text')
  text: string;

  @Column('jsonb', { default: () => `'[]'` })
  formats: TextFormat[];

  /** SHA-256 of `text` and its form. */
  @Column('text')
  textHash: string;

  /** The agenda item to which the ballot belongs. */
  @Column('uuid', { nullable: true })
  itemId: string | null;

  /**
   * When the clause was found to differ from the text voted on: the result is kept but decides nothing.
   */
  @Column('timestamptz', { nullable: true })
  textChangedAt: Date | null;
}
