import type { Person } from '@nbn/contracts';
import type { Actor } from '../platform/access/actor.ts';
import type { Tx } from '../platform/persistence/transaction.ts';

export const personOf = (actor: Actor): Person => (
  { memberId: actor.memberId, name: actor.name, organisation: actor.organisationName, country: actor.country });

/** A person as one JSON value of a query. @param member, organisation the aliases of the joined tables. */
export const personSql = (member: string, organisation: string): string =>
  `json_build_object('memberId', ${member}.id, 'name', ${member}.name, 'organisation', ${organisation}.name, 'country', ${organisation}.country_code)`;

export async function findPerson(tx: Tx, memberId: string): Promise<Person> {
  const [row] = await tx.manager.query<{ person: Person }[]>(
    `select ${personSql('m', 'o')} as person from member m join organisation o on o.id = m.organisation_id where m.id = $1`,
    [memberId],
  );
  return row!.person;
}
