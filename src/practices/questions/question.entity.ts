import type { ContentLanguage, CountryCode, Field, PracticeAudience, QuestionState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that a member asks the Network, or those of some fields. */
@Entity('question')
export class Question {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'question_pk' })
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  text: string;

  @Column('text')
  language: ContentLanguage;

  /** Whom it is put to: those of these fields; empty: the whole Network. */
  @Column('text', { array: true })
  fields: Field[];

  /** The languages in which an answer helps; empty: any. */
  @Column('text', { array: true })
  languages: ContentLanguage[];

  /** The countries that it is about; empty: any. */
  @Column('text', { array: true })
  countries: CountryCode[];

  @Column('text')
  audience: PracticeAudience;

  /** The country of the one who asked; null of the secretariat. */
  @Column('text', { nullable: true })
  country: CountryCode | null;

  @Column('text')
  state: QuestionState;

  @Column('uuid')
  askedBy: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz')
  changedAt: Date;

  @Column('integer')
  revision: number;

  /** The number of what it says now; 1 until its asker changes it. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { nullable: true })
  editedAt: Date | null;

  /** The entry that is marked as the answer. */
  @Column('uuid', { nullable: true })
  answerId: string | null;

  /** How many entries at the top others than its asker wrote. */
  @Column('integer', { default: 0 })
  answers: number;

  /** When it was put to the national teams, because nobody had answered. */
  @Column('timestamptz', { nullable: true })
  unansweredAt: Date | null;

  @Column('uuid', { nullable: true })
  closedBy: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('text', { default: '' })
  closeReason: string;
}
