import type { Actor } from '#platform/access/actor';

/** A reader is a member, or nobody: public documents need no sign-in. */
export type Reader = Actor | null;

/**
 * A condition on table alias `d` (document). `$1` is the reader's member id, `$2` the country; more
 * parameters begin at `$3`.
 */
export interface Visibility {
  readonly where: string;
  readonly parameters: readonly [memberId: string | null, country: string | null];
}

/** Whether member `$1` owns document `d`: themselves, or by the seat that they hold now. */
export function ownedDocuments({ role }: Pick<Actor, 'role'>): string {
  const bySeat = `
    exists (
      select 1
      from appointment own
      where own.seat_id = d.owner_seat_id and own.member_id = $1::uuid and own.starts_at <= app_now()
        and (own.ends_at is null or own.ends_at > app_now())
    )`;
  const byOneself = 'd.owner_seat_id is null and d.owner_id = $1::uuid';
  return role === 'team' ? `(${byOneself} or ${bySeat})` : `(${byOneself})`;
}

/**
 * Who may put document `d` back from the trash, and finds it there: `mayChange` as a condition; `$1` is the
 * reader's member id, `$2` the country.
 */
export function changeableDocuments(reader: Actor): Visibility {
  const { role } = reader;
  const parameters = [reader.memberId, reader.country] as const;
  if (role === 'observer' || role === 'auditor')
    return { where: '($1::uuid is null and $2::text is null)', parameters };
  const owned = ownedDocuments(reader);
  const national = { team: 'true', network: owned, secretariat: 'false' }[role];
  const others = role === 'secretariat' ? 'true' : owned;
  return {
    where: `
      case d.audience
      when 'national' then (d.country_code = $2::text and ${national})
      when 'named' then ${owned}
      else ${others} end`,
    parameters,
  };
}

/**
 * Who sees a document. What is withdrawn is seen by its owner alone. What is national stays with that
 * country's team and network, whatever it is attached to, and what is among the teams with them, and what is
 * for those named with its owner and them; each of these also opens to who asked for it and was given it. Of
 * the rest, an attachment opens a document to those who see what carries it. (Observers and auditors see of
 * the network's documents only these.) One of which no version is released yet is seen by whoever added it
 * alone.
 */
export function visibleDocuments(reader: Reader, attached: string): Visibility {
  if (!reader)
    return {
      where: `($1::uuid is null and $2::text is null and d.audience = 'public' and d.state = 'current'
        and d.latest > 0)`,
      parameters: [null, null],
    };
  const { role } = reader;
  const own =
    role === 'team' || role === 'network'
      ? `(d.audience = 'national' and d.country_code = $2::text)`
      : `($2::text is null and false)`;
  const network =
    role === 'secretariat' || role === 'team' || role === 'network' ? `d.audience = 'network'` : 'false';
  const teams = role === 'secretariat' || role === 'team' ? `d.audience = 'teams'` : 'false';
  const carried = `
    (
      d.audience in ('network', 'attached')
      and exists (select 1 from document_attachment a where a.document_id = d.id and ${attached})
    )`;
  const named = `
    (
      d.audience = 'named'
      and exists (
        select 1
        from document_named_reader named
        where named.document_id = d.id and named.member_id = $1::uuid
      )
    )`;
  const granted = `
    exists (
      select
      from document_access_request asked
      where asked.document_id = d.id and asked.member_id = $1::uuid and asked.state = 'granted'
    )`;
  const mine = `(${ownedDocuments(reader)} and d.audience not in ('national', 'teams'))`;
  const current = `
    d.state = 'current'
    and (d.audience = 'public' or ${network} or ${teams} or ${own} or ${named} or ${carried} or ${granted})`;
  const released = `(d.latest > 0 or d.owner_id = $1::uuid)`;
  return {
    where: `(((${current}) or ${mine}) and ${released})`,
    parameters: [reader.memberId, reader.country],
  };
}
