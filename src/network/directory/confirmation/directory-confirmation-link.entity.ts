import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The link of a letter by which an entry is confirmed once. Only its token's hash is kept. */
@Entity('directory_confirmation_link')
@Index('directory_confirmation_link_entry', ['entryId'])
export class DirectoryConfirmationLink {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'directory_confirmation_link_pk' })
  tokenHash!: Buffer;

  @Column('uuid')
  entryId!: string;

  @Column('uuid')
  memberId!: string;

  @Column('timestamptz')
  madeAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
