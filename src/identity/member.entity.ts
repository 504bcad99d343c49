import type { MemberState, Office, Language } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person with an account, or on the way to one, working for one organisation. */
@Entity('member')
export class Member {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @Column('text')
  name!: string;

  /** In lower case; one member an address. */
  @Column('text')
  email!: string;

  @Column('text', { nullable: true })
  office!: Office | null;

  @Column('text')
  state!: MemberState;

  /** The member's own zone; null means the country's. */
  @Column('text', { nullable: true })
  timeZone!: string | null;

  /** The language of the member's pages; null means that of the browser. */
  @Column('text', { nullable: true })
  language!: Language | null;

  @Column('timestamptz', { nullable: true })
  joinedAt!: Date | null;
}
