import { memberByIdSql } from '../network/index.ts';
/** Who holds which seat now, read once for a whole list; begins a statement, and `seatHolderOf` asks it. */
export const SEAT_HOLDERS_CTE = `
  with holder as materialized (
    select p.seat_id, ${memberByIdSql('p.member_id')} as person
    from membership p
    where p.seat_id is not null and p.state <> 'left'
  )`;

/** Who holds the seat of this column, beside `SEAT_HOLDERS_CTE`. */
export const seatHolderOf = (seat: string): string =>
  `(select h.person from holder h where h.seat_id = ${seat})`;
