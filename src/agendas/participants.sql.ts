/**
 * Whether a member takes part in a meeting: invited to it, or named as present. A field of a `MemberRecord`,
 * of the member `pm`, beside which stands the meeting's id.
 */
export const takesPartIn = (meeting: string): string => `
  'takesPart',
    exists (
      select
      from meeting_invitation tv
      where tv.meeting_id = ${meeting} and tv.member_id = pm.id and tv.withdrawn_at is null
    ) or exists (select from seat_presence tp where tp.meeting_id = ${meeting} and tp.member_id = pm.id)`;
