import type { CountryCode, Role } from '@nbn/contracts';
import type { DataSource } from 'typeorm';

/** A member under a name that stands nowhere else. */
export interface NamedMember {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly country: CountryCode | null;
  readonly organisationId: string;
}

const MEMBERS = `
  select p.member_id as id, p.email, m.name, p.role, p.country, m.organisation_id as "organisationId"
  from membership p
  join member m on m.id = p.member_id
  order by p.member_id`;

const RENAME_MENTIONS = `
  update comment c
  set text = replace(c.text, '@' || $2, '@' || $3), called_as = array_replace(c.called_as, $2, $3)
  where $1::uuid = any(c.mentions)`;

/** Gives every member a name that occurs in no text, also where a comment calls them. */
export async function giveUniqueNames(db: DataSource): Promise<NamedMember[]> {
  for (const { id, name } of await db.query<NamedMember[]>(MEMBERS)) {
    const unique = `Zx${id
      .replaceAll('-', '')
      .slice(-12)
      .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`;
    await db.query('update member set name = $2 where id = $1', [id, unique]);
    await db.query(RENAME_MENTIONS, [id, name, unique]);
  }
  return db.query<NamedMember[]>(MEMBERS);
}

/**
 * Whom a reader may not know by name: the row "Directory: network fields" of the matrix, once more in its own
 * words.
 */
export function namesHiddenFrom(
  reader: NamedMember,
  members: readonly NamedMember[],
): readonly NamedMember[] {
  return members.filter((member) => member.id !== reader.id && !mayKnow(reader, member));
}

function mayKnow(reader: NamedMember, member: NamedMember): boolean {
  if (reader.role === 'secretariat' || reader.role === 'team') return true;
  if (reader.role === 'network') return member.country === reader.country;
  return reader.role === 'observer' && member.organisationId === reader.organisationId;
}

export function namesIn(text: string, members: readonly NamedMember[]): readonly string[] {
  return members.filter(({ name }) => text.includes(name)).map(({ name }) => name);
}
