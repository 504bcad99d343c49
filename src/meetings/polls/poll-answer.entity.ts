import type { AnswerSource, PollAnswer as Answer } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a member said to a slot. The last answer counts; earlier ones are kept. */
@Entity('poll_answer')
@Check('poll_answer_answer', `answer in ('yes', 'if-need-be', 'no')`)
@Check('poll_answer_source', `source in ('app', 'link')`)
@Index('poll_answer_last', ['slotId', 'memberId'], { unique: true, where: 'superseded_at is null' })
export class PollAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'poll_answer_pk' })
  id: string;

  @Column('uuid')
  slotId: string;

  @Column('uuid')
  memberId: string;

  @Column('text')
  answer: Answer;

  @Column('text')
  source: AnswerSource;

  @Column('timestamptz')
  answeredAt: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;
}
