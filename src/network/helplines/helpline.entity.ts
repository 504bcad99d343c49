import type { CountryCode, HelplineLanguage } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A helpline of a country, as its national team publishes it. */
@Entity('helpline')
export class Helpline {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'helpline_pk' })
  id!: string;

  @Column('text')
  countryCode!: CountryCode;

  @Column('text')
  name!: string;

  /** As it is dialled, with its country code or within the country. */
  @Column('text')
  phone!: string;

  @Column('text', { array: true })
  languages!: HelplineLanguage[];

  @Column('boolean')
  roundTheClock!: boolean;

  /** When it answers, in English; null where it always does, or nobody has said. */
  @Column('text', { nullable: true })
  hours!: string | null;

  @Column('text', { nullable: true })
  webAddress!: string | null;

  @Column('integer')
  revision!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
