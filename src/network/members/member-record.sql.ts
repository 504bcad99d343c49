/** The seat that the member of this alias holds now. */
const currentSeatSql = (member: string): string => `
  (
    select ts.type
    from appointment ap
    join team_seat ts on ts.id = ap.seat_id
    where ap.member_id = ${member}.id and ${member}.office is null and ap.starts_at <= app_now()
      and (ap.ends_at is null or ap.ends_at > app_now())
    limit 1
  )`;

/**
 * A member as one JSON value (`MemberRecord`) over the aliases of joined tables; `more` are further fields.
 */
export const memberJsonSql = (member: string, organisation: string, more = ''): string => `json_build_object(
  'memberId', ${member}.id,
  'fullName', ${member}.name,
  'organisationId', ${organisation}.id,
  'organisation', ${organisation}.name,
  'country', ${organisation}.country_code,
  'office', ${member}.office,
  'seat', ${currentSeatSql(member)}${more && `, ${more}`})`;

/** The same of the member whose id stands in a column; null where there is none. */
export const memberByIdSql = (column: string, more = ''): string => `
  (
    select ${memberJsonSql('pm', 'po', more)}
    from member pm
    join organisation po on po.id = pm.organisation_id
    where pm.id = ${column}
  )`;

/** The same of members whose ids stand in an array, in its order; nothing is asked where there are none. */
export const membersByIdsSql = (ids: string, more = ''): string => `
  (
    case when cardinality(${ids}) = 0 then '[]'::json
    else (
      select coalesce(json_agg(${memberJsonSql('pm', 'po', more)} order by g.place), '[]')
      from unnest(${ids}) with ordinality as g(id, place)
      join member pm on pm.id = g.id
      join organisation po on po.id = pm.organisation_id
    ) end
  )`;
