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

  /** The author's own id of the comment, by which a resend is known. */
  @Column('uuid')
  key: string;

  @Column('text')
  text: string;

  /** Who is called to it by name. */
  @Column('uuid', { array: true, default: [] })
  mentions: string[];

  /** How the text calls each of them: the name, as far as its writer knew it. */
  @Column('text', { array: true, default: [] })
  calledAs: string[];

  @Column('timestamptz')
  at: Date;

  /** Of one that came in with a file: who wrote it and when, as the file says. */
  @Column('text', { nullable: true })
  sourceAuthor: string | null;

  @Column('timestamptz', { nullable: true })
  sourceAt: Date | null;
}
