import type { Field } from './fields.ts';
import type { OrganisationKind } from './network.ts';

/** What an entry of the directory tells, each part with an audience of its own. */
export const DIRECTORY_FIELDS = [
  'roleTitle',
  'mailbox',
  'phone',
  'hours',
  'about',
  'fields',
  'languages',
] as const;
export type DirectoryField = (typeof DIRECTORY_FIELDS)[number];

/**
 * Who may read a field: each audience but the first holds those of the one before. `granted`: whoever keeps the
 * entry, the team of its country, and those to whom it was given by name.
 */
export const DIRECTORY_AUDIENCES = ['granted', 'own-country', 'teams', 'members', 'public'] as const;
export type DirectoryAudience = (typeof DIRECTORY_AUDIENCES)[number];

/** What holds for a field of which nobody has said anything. */
export const DEFAULT_DIRECTORY_AUDIENCE: DirectoryAudience = 'own-country';

/** Whose entry it is: an organisation's, a member's, or that of a seat for as long as its term runs. */
export const DIRECTORY_SUBJECTS = ['organisation', 'member', 'seat'] as const;
export type DirectorySubject = (typeof DIRECTORY_SUBJECTS)[number];

/**
 * What a reader gets of a field: its value; its value by name, one at a time and seen by its holder; that one may
 * ask for it; or nothing, not even that it is there.
 */
export const DIRECTORY_ACCESS = ['open', 'reveal', 'ask', 'hidden'] as const;
export type DirectoryAccess = (typeof DIRECTORY_ACCESS)[number];

export const DIRECTORY_LIMITS = {
  roleTitle: 120,
  hours: 200,
  about: 1_000,
  reason: 300,
  /** Restricted fields that one member may reveal in 24 hours. */
  revealsADay: 30,
  /** The longest grant, in days. */
  grantDays: 366,
  /** Fields that one member may ask for in 24 hours, and after how many days the holder hears of them again. */
  asksADay: 20,
  askAgainDays: 7,
  /** How long what was asked for is given by one click, in days. */
  askedGrantDays: 180,
  /** An entry is confirmed twice a year, and out of the directory a month later. */
  staleAfterMonths: 6,
  outAfterMonths: 7,
  /** Days after it became stale on which its holder is asked. */
  remindedAfterDays: [0, 14, 28],
  /** How long the link of a mail works, in days. */
  linkDays: 60,
} as const;

/** The fields in which a kind of organisation works as a rule: what its members follow who have chosen nothing. */
export const FIELDS_OF_KIND: Readonly<Record<OrganisationKind, readonly Field[]>> = {
  police: ['identification', 'policing'],
  prosecution: ['prosecution', 'compensation'],
  'immigration authority': ['residence', 'immigration', 'return'],
  'social services': ['social-services', 'child-protection', 'shelter'],
  'health services': ['health'],
  municipality: ['social-services', 'prevention'],
  'government agency': ['cooperation', 'prevention', 'data-protection'],
  "women's shelter organisation": ['shelter', 'identification', 'legal-aid'],
  "umbrella women's NGO": ['shelter', 'prevention', 'cooperation'],
  'refugee and immigration NGO': ['immigration', 'residence', 'interpretation'],
  'health NGO': ['health', 'prevention'],
  'international organisation': ['cooperation', 'return', 'training'],
  other: [],
};
