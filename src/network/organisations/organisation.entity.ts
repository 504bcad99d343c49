import type { CountryCode, OrganisationKind, Sector } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency, an NGO or an international organisation. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid')
  id!: string;

  /** Null for an international organisation. */
  @Column('text', { nullable: true })
  countryCode!: CountryCode | null;

  @Column('text')
  name!: string;

  @Column('text')
  sector!: Sector;

  @Column('text')
  kind!: OrganisationKind;

  /** The organisation's own mailbox, never a person's. */
  @Column('text', { nullable: true })
  contact!: string | null;

  /** The secretariat objected to it: it is offered no more, and what refers to it stays. */
  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;
}
