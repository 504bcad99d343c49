import { carriesPapers, type AttachableKind, type CountryCode, type DocumentAudience } from '@nbn/contracts';

/**
 * Who reads an object that documents stand with. `members`: whoever is signed in, observers among them. `few`:
 * some whom no audience of a document names.
 */
export interface TargetReaders {
  readonly audience: 'members' | 'network' | 'teams' | 'national' | 'few';
  /** Whose, of a national one. */
  readonly country: CountryCode | null;
}

interface AttachedDocument {
  readonly audience: DocumentAudience;
  readonly countryCode: CountryCode | null;
}

/** Whether each reader of the object can open the document that stands with it, so that a page says where not. */
export function isOpenToReaders(
  kind: AttachableKind,
  { audience: readers, country }: TargetReaders,
  { audience, countryCode }: AttachedDocument,
): boolean {
  switch (audience) {
    case 'public':
      return true;
    case 'network':
      return carriesPapers(kind) || readers === 'network' || readers === 'teams' || readers === 'national';
    case 'teams':
      return readers === 'teams';
    case 'national':
      return readers === 'national' && country === countryCode;
    case 'attached':
      return carriesPapers(kind);
    case 'named':
      return false;
  }
}
