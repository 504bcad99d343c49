import { IS_INVITED } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';

type Reader = Pick<Actor, 'role' | 'memberId' | 'country'>;

/** The reader stands among those present. Over alias `m` (meeting), `$1` is the reader. */
export const ATTENDED =
  'exists (select from minutes_present ap where ap.meeting_id = m.id and ap.member_id = $1)';

const IS_OWN_MEETING = `(m.kind <> 'national' or m.country_code = $2)`;

/**
 * `mayRead` of the policy as SQL over aliases `m` (meeting) and `mi` (its minutes, left joined), one text a
 * role so that each is prepared once: `$1` is the reader, `$2` their country; more parameters begin at `$3`.
 * A spec holds the two together.
 */
export function visibleMinutes(reader: Reader): {
  where: string;
  parameters: readonly [memberId: string, country: string | null];
} {
  const rule = RULES[reader.role];
  return {
    where: `($1::uuid is not null and ($2::text is null or true) and ${rule})`,
    parameters: [reader.memberId, reader.country],
  };
}

const RULES: Readonly<Record<Reader['role'], string>> = {
  secretariat: 'true',
  team: `
    case when m.state = 'draft' then m.kind = 'national' and m.country_code = $2 else ${IS_OWN_MEETING} or ${ATTENDED}
      or (mi.state = 'approved' and ${IS_INVITED}) end`,
  network: `
    m.state <> 'draft'
      and (
        ${ATTENDED}
        or (
          mi.state = 'approved'
          and (${IS_INVITED} or m.kind <> 'national' or (m.country_code = $2 and not m.discreet))
        )
      )`,
  observer: `m.state <> 'draft' and ${ATTENDED}`,
  auditor: `m.state <> 'draft' and mi.state = 'approved' and m.kind <> 'national'`,
};
