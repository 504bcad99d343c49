import type { CountryCode, DocumentAudience } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** What the rules look at in a document. */
export interface DocumentFacts {
  readonly audience: DocumentAudience;
  readonly countryCode: CountryCode | null;
  readonly ownerId: string;
}

type Requester = Pick<Actor, 'memberId' | 'role' | 'country'>;

/**
 * With whom somebody may share a new document. An `attached` one is decided by what it is attached to. The
 * secretariat has no part in what is national.
 */
export function mayShareWith(
  { role, country }: Requester,
  audience: DocumentAudience,
  countryCode: CountryCode | null,
): boolean {
  switch (audience) {
    case 'public':
      return role === 'secretariat';
    case 'network':
    case 'teams':
      return role === 'secretariat' || role === 'team';
    case 'national':
      return (role === 'team' || role === 'network') && country !== null && country === countryCode;
    case 'attached':
      return true;
  }
}

/** Who may put a newer version beside a document that they see, attach it, or withdraw it. */
export function mayChange({ memberId, role, country }: Requester, document: DocumentFacts): boolean {
  if (role === 'observer' || role === 'auditor') return false;
  if (document.audience === 'national') {
    return (
      country === document.countryCode &&
      (role === 'team' || (role === 'network' && document.ownerId === memberId))
    );
  }
  return role === 'secretariat' || document.ownerId === memberId;
}
