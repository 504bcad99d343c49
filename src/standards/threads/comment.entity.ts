import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('comment')
export class Comment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_pk' })
  id: string;

  @Column('uuid')
  threadId: string;

  /** 1, 2, 3 … within the thread, without a gap. */
  @Column('integer')
  ordinal: number;

  @Column('uuid')
  authorId: string;

  /** The client's key of the comment, by which a resend is recognised. */
  @Column('uuid')
  key: string;

  @Column('text')
  text: string;

  /** Ids of the mentioned members. */
  @Column('uuid', { array: true, default: [] })
  mentions: string[];

  /** The name by which the text mentions each of them, as far as the writer knew it. */
  @Column('text', { array: true, default: [] })
  calledAs: string[];

  @Column('timestamptz')
  at: Date;

  /** Of an imported comment: who wrote it and when, according to the file. */
  @Column('text', { nullable: true })
  sourceAuthor: string | null;

  @Column('timestamptz', { nullable: true })
  sourceAt: Date | null;
}
