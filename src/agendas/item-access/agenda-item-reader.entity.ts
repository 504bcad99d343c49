import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One on the list of a closed item: a seat, whoever holds it, or a member. */
@Entity('agenda_item_reader')
@Check('agenda_item_reader_one', 'num_nonnulls(member_id, seat_id) = 1')
@Unique('agenda_item_reader_once', ['itemId', 'memberId', 'seatId'])
export class AgendaItemReader {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agenda_item_reader_pk' })
  id: string;

  @Column('uuid')
  itemId: string;

  @Column('uuid', { nullable: true })
  memberId: string | null;

  @Column('uuid', { nullable: true })
  seatId: string | null;
}
