import type { Actor } from '../platform/access/actor.ts';

/** A condition on table alias `m` (meeting) with its parameters, numbered from `$1`: `$1` is always the actor's member id. */
export interface Visibility {
  readonly where: string;
  readonly parameters: readonly (string | null)[];
}

export const INVITED = `exists (select 1 from meeting_invitation v where v.meeting_id = m.id and v.member_id = $1 and v.withdrawn_at is null)`;

/** `maySee` of the policy as SQL, one text a role so that each is prepared once. A spec holds the two together. */
export function visibleMeetings(actor: Pick<Actor, 'memberId' | 'role' | 'country'>): Visibility {
  switch (actor.role) {
    case 'secretariat':
      return { where: '$1::uuid is not null', parameters: [actor.memberId] };
    case 'team':
      return {
        where: `($1::uuid is not null and (m.state <> 'draft' or (m.kind = 'national' and m.country_code = $2)))`,
        parameters: [actor.memberId, actor.country],
      };
    case 'auditor':
      return { where: `(m.state <> 'draft' and (m.over_at is not null or ${INVITED}))`, parameters: [actor.memberId] };
    case 'network':
      return {
        where: `(m.state <> 'draft' and ((m.kind = 'national' and m.country_code = $2) or ${INVITED}))`,
        parameters: [actor.memberId, actor.country],
      };
    case 'observer':
      return { where: `(m.state <> 'draft' and ${INVITED})`, parameters: [actor.memberId] };
  }
}
