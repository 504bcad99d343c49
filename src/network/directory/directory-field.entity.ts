import type { DirectoryAudience, DirectoryField as FieldName } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One field of an entry: a contact, words, or choices; who may read it; and since when it may be public. */
@Entity('directory_field')
export class DirectoryField {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'directory_field_pk' })
  entryId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'directory_field_pk' })
  field!: FieldName;

  /** A mailbox or telephone of a role, never a person's private one. */
  @Column('text', { nullable: true })
  contact!: string | null;

  @Column('text', { nullable: true })
  words!: string | null;

  @Column('text', { array: true, nullable: true })
  choices!: string[] | null;

  @Column('text', { default: 'own-country' })
  audience!: DirectoryAudience;

  /** Those who may not read it are told that it is there, to ask for it. */
  @Column('boolean', { default: false })
  askable!: boolean;

  /** When and by whom it was said that the public may read this value. */
  @Column('timestamptz', { nullable: true })
  consentedAt!: Date | null;

  @Column('uuid', { nullable: true })
  consentedBy!: string | null;
}
