import { IS_OPEN } from './ballot.sql.ts';

/**
 * Seats `s` that may vote in open ballots `b` and have not, with `p`, who votes for each. Of a secret ballot nobody
 * learns before its close who has voted.
 */
export const FROM_MISSING_VOTES = `
  from ballot b
  join ballot_seat s on s.ballot_id = b.id and s.revision = 0 and s.present and not s.recused and not s.vacant
  left join membership p on p.state = 'active'
    and case when s.alternate_id is null then p.seat_id = s.seat_id else p.member_id = s.alternate_id end
  where ${IS_OPEN} and b.secrecy <> 'secret'`;
