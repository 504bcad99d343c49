import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat that was asked to read a version; who said for it that it has, and when. */
@Entity('document_reading_seat')
export class DocumentReadingSeat {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_reading_seat_pk' })
  readingId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_reading_seat_pk' })
  seatId: string;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;
}
