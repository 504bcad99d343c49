import type { CountryCode, DocumentAudience } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** What the rules look at in a document. */
export interface DocumentFacts {
  readonly audience: DocumentAudience;
  readonly countryCode: CountryCode | null;
  readonly ownerId: string;
  /** The seat whose holder owns it; null where `ownerId` does. */
  readonly ownerSeatId: string | null;
}

type Requester = Pick<Actor, 'memberId' | 'role' | 'country' | 'seat'>;

/** Whether it is theirs: their own, or of the seat that they hold now. */
function owns({ memberId, seat }: Requester, { ownerId, ownerSeatId }: DocumentFacts): boolean {
  return ownerSeatId === null ? ownerId === memberId : seat?.id === ownerSeatId;
}

/**
 * With whom somebody may share a new document. An `attached` one is decided by what it is attached to. The
 * secretariat has no part in what is national. Whom somebody may name, the database says: active members whom
 * they know by name.
 */
export function mayShareWith(
  { role, country }: Pick<Requester, 'role' | 'country'>,
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
    case 'named':
      return role === 'secretariat' || role === 'team' || role === 'network';
    case 'attached':
      return true;
  }
}

/**
 * Who may put a newer version beside a document that they see, change what is said of it, attach it, withdraw
 * it and put it back. What is for those named is its owner's alone.
 */
export function mayChange(requester: Requester, document: DocumentFacts): boolean {
  const { role, country } = requester;
  if (role === 'observer' || role === 'auditor') return false;
  if (document.audience === 'national') {
    return (
      country === document.countryCode &&
      (role === 'team' || (role === 'network' && owns(requester, document)))
    );
  }
  if (document.audience === 'named') return owns(requester, document);
  return role === 'secretariat' || owns(requester, document);
}

/** Who is told which members took the document, and of whom a reading was asked: those who may change it. */
export function mayReadLog(requester: Requester, document: DocumentFacts): boolean {
  return mayChange(requester, document);
}

/**
 * Who may make a link to a document for somebody outside: never to what is for those named; to what is national
 * its country's team; to what is among the teams its owner; to the rest who may change it.
 */
export function mayShareOut(requester: Requester, document: DocumentFacts): boolean {
  switch (document.audience) {
    case 'named':
      return false;
    case 'national':
      return requester.role === 'team' && requester.country === document.countryCode;
    case 'teams':
      return mayChange(requester, document) && owns(requester, document);
    case 'public':
    case 'network':
    case 'attached':
      return mayChange(requester, document);
  }
}

/** What the rules look at in a collection. */
export interface CollectionFacts {
  readonly countryCode: CountryCode | null;
}

/** Who may make, change and remove a collection: the secretariat the Network's, a team its country's. */
export function mayKeepCollection(
  { role, country }: Pick<Requester, 'role' | 'country'>,
  { countryCode }: CollectionFacts,
): boolean {
  if (countryCode === null) return role === 'secretariat';
  return role === 'team' && country === countryCode;
}

/** Who may know of a collection: of the Network's all who use the library, of a country's its members. */
export function mayKnowCollection(
  { role, country }: Pick<Requester, 'role' | 'country'>,
  { countryCode }: CollectionFacts,
): boolean {
  if (countryCode === null) return role !== 'auditor';
  return (role === 'team' || role === 'network') && country === countryCode;
}

/** What is national lies in a collection of its country, and nothing else does except what is for those named. */
export function fitsCollection(
  { audience, countryCode }: Pick<DocumentFacts, 'audience' | 'countryCode'>,
  collection: CollectionFacts,
): boolean {
  if (audience === 'named') return true;
  return audience === 'national' ? collection.countryCode === countryCode : collection.countryCode === null;
}
