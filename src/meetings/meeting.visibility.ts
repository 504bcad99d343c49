import { ROLES, type Role } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/**
 * A condition on table alias `m` (meeting) with its parameters, numbered from `$1`: `$1` is always the
 * actor's member id.
 */
export interface MeetingVisibility {
  readonly where: string;
  readonly parameters: readonly (string | null)[];
}

const invited = (member: string): string =>
  `
    exists (
      select 1
      from meeting_invitation v
      where v.meeting_id = m.id and v.member_id = ${member} and v.withdrawn_at is null
    )`;

export const IS_INVITED = invited('$1');

/**
 * Who sees a meeting, as a condition on alias `m`. A draft is seen by those who convene it; what is out is
 * seen by those invited, and beside them: one of the region or of a working group by the national teams, and
 * by auditors once it is over; a national one by its own country's team and, unless it is discreet, network.
 * Of a national meeting the other countries and auditors see nothing: its place may be a shelter. The
 * secretariat convenes for teams that cannot, so it sees all meetings (security matrix, row "Meeting").
 */
const VISIBLE_TO_ROLE: Readonly<Record<Role, (member: string, country: string) => string>> = {
  secretariat: (member) => `${member}::uuid is not null`,
  team: (member, country) =>
    `
      (
        (m.kind = 'national' and m.country_code = ${country})
        or (m.state <> 'draft' and (m.kind <> 'national' or ${invited(member)}))
      )`,
  auditor: (member) =>
    `(m.state <> 'draft' and m.kind <> 'national' and (m.over_at is not null or ${invited(member)}))`,
  network: (member, country) =>
    `
      (
        m.state <> 'draft'
        and ((m.kind = 'national' and m.country_code = ${country} and not m.discreet) or ${invited(member)})
      )`,
  observer: (member) => `(m.state <> 'draft' and ${invited(member)})`,
};

/** The meetings that an actor sees: one text a role, so that each is prepared once. */
export function visibleMeetings(actor: Pick<Actor, 'memberId' | 'role' | 'country'>): MeetingVisibility {
  const where = VISIBLE_TO_ROLE[actor.role]('$1', '$2');
  return { where, parameters: where.includes('$2') ? [actor.memberId, actor.country] : [actor.memberId] };
}

const WHEN_ROLE = ROLES.map(
  (role) => `when '${role}' then ${VISIBLE_TO_ROLE[role]('p.member_id', 'p.country')}`,
);

/** Whether the member of alias `p` (membership) sees the meeting: for what goes out to many at once. */
export const VISIBLE_TO_MEMBER = `(case p.role ${WHEN_ROLE.join(' ')} end)`;
