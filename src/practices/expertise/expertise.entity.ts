import type { ContentLanguage, CountryCode, Field } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member says that they can help with. Who has said nothing has no row. */
@Entity('expertise')
export class Expertise {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'expertise_pk' })
  memberId: string;

  @Column('text')
  topics: string;

  @Column('text', { array: true })
  fields: Field[];

  /** The languages in which the member can work. */
  @Column('text', { array: true })
  languages: ContentLanguage[];

  /** The countries that the member knows. */
  @Column('text', { array: true })
  countries: CountryCode[];

  /** Whether others find it. */
  @Column('boolean')
  available: boolean;

  /** Whether questions that fit are put to the member. */
  @Column('boolean')
  takesQuestions: boolean;

  @Column('timestamptz')
  changedAt: Date;
}
