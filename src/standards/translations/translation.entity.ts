import type { TextFormat, TranslationLanguage } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One wording of a clause, or of a title, in another language. It belongs to that wording: an older edition
 * keeps its own.
 */
@Entity('translation')
export class Translation {
  @Column('uuid')
  standardId: string;

  /** A clause; or the standard itself: then it is the title. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'translation_pk' })
  subjectId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'translation_pk' })
  language: TranslationLanguage;

  /** SHA-256 of the English words. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'translation_pk' })
  sourceHash: string;

  @Column('text')
  text: string;

  @Column('jsonb', { default: () => `'[]'` })
  formats: TextFormat[];

  @Column('text')
  state: 'draft' | 'checked';

  @Column('integer')
  revision: number;

  @Column('uuid')
  translatedBy: string;

  @Column('timestamptz')
  translatedAt: Date;

  @Column('uuid', { nullable: true })
  checkedBy: string | null;

  @Column('timestamptz', { nullable: true })
  checkedAt: Date | null;
}
