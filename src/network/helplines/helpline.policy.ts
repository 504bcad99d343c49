import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

type Reader = Pick<Actor, 'role' | 'country'>;

/** The helplines of a country are its national team's, as its organisations' public contacts are. */
export const mayPublishHelplines = ({ role, country }: Reader, of: CountryCode): boolean =>
  role === 'team' && country === of;

/** What must not stay public is taken away by the secretariat too, which publishes none. */
export const mayRemoveHelplines = (reader: Reader, of: CountryCode): boolean =>
  reader.role === 'secretariat' || mayPublishHelplines(reader, of);
