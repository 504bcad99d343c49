import type { CountryCode } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the Network's countries. */
@Entity('country')
export class Country {
  @PrimaryColumn('text')
  code!: CountryCode;

  @Column('text')
  name!: string;

  @Column('text')
  timeZone!: string;

  @Column('text', { array: true })
  languages!: string[];

  @Column('boolean')
  projectFunds!: boolean;
}
