import {
  CONTENT_LANGUAGES,
  FIELDS,
  ORGANISATION_KINDS,
  type ContentLanguage,
  type Field,
  type OrganisationKind,
} from '@nbn/contracts';
import { countryScopeOf, type CountryScope } from '../network/filters.ts';

/** What the address of the directory says. */
export interface DirectoryFilter {
  readonly country?: CountryScope;
  readonly kind?: OrganisationKind;
  readonly field?: Field;
  readonly language?: ContentLanguage;
  readonly q?: string;
}

/** What of an address, or of a form, is a filter of the directory; the rest is left out. */
export function directoryFilterOf(given: Readonly<Record<string, unknown>>): DirectoryFilter {
  const kind = ORGANISATION_KINDS.find((each) => each === given['kind']);
  const field = FIELDS.find((each) => each === given['field']);
  const language = CONTENT_LANGUAGES.find((each) => each === given['language']);
  const { q } = given;
  // A search for 2027 stands in the address as a number.
  const words = typeof q === 'number' || typeof q === 'string' ? String(q).trim().slice(0, 100) : '';
  return {
    ...countryScopeOf(given),
    ...(kind ? { kind } : {}),
    ...(field ? { field } : {}),
    ...(language ? { language } : {}),
    ...(words ? { q: words } : {}),
  };
}

/** Whose entry is to be made, as the address says it. */
export interface NewEntryFor {
  readonly subject: 'organisation' | 'member' | 'seat';
  /** Of an organisation without a member, whose entry a team makes. */
  readonly organisationId?: string;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function newEntryOf({ subject, organisationId }: Readonly<Record<string, unknown>>): NewEntryFor {
  if (subject === 'member' || subject === 'seat') return { subject };
  const isOther = typeof organisationId === 'string' && ID.test(organisationId);
  return { subject: 'organisation', ...(isOther ? { organisationId } : {}) };
}
