import type { CountryCode } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import type { MemberChoice } from '../minutes/owner-choice.ts';
import { candidatesQuery } from '../network/queries.ts';
import type { Action } from './queries.ts';

/**
 * The members who can own an action of a country's meeting; none of another one. Whose it is stands among them
 * from the first moment, so that the form shows it before the others have come.
 */
export function useHomeMembers(
  country: CountryCode | null,
  owner: Action['ownerMember'] = null,
): readonly MemberChoice[] {
  const { data = [] } = useQuery({ ...candidatesQuery(country ?? 'DK', ''), enabled: country !== null });
  if (!owner || data.some(({ id }) => id === owner.memberId)) return data;
  return [{ id: owner.memberId, name: owner.name, organisation: null }, ...data];
}
