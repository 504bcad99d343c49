import type { CountryCode } from '@nbn/contracts';
import type { AreaCode } from './plan-line.ts';
import type { SeatKey } from './text.ts';

export interface ProposalContent {
  readonly key: string;
  readonly title: string;
  readonly reason: string;
  readonly by: SeatKey;
  readonly areas: readonly AreaCode[];
}

/** Seven proposals for the coming period. */
export const PROPOSALS: readonly ProposalContent[] = [
  {
    key: 'shelter',
    title: 'A safe place within 24 hours in every region',
    by: 'LV/ngo',
    areas: ['shelter-and-services'],
    reason:
      'Distance still decides whether a woman gets a place the same day. Five teams report regions ' +
      'without any women-only place. A common map of gaps and two shared arrangements across a ' +
      'border would be a realistic result.',
  },
  {
    key: 'interpreters',
    title: 'A shared pool of trained interpreters',
    by: 'FI/ngo',
    areas: ['shelter-and-services', 'identification'],
    reason:
      'Small languages cannot be covered by one country alone, and interpreters from the same ' +
      'community are a risk. A regional pool for telephone and video would serve all eight ' +
      'countries.',
  },
  {
    key: 'reflection',
    title: 'The reflection period in practice',
    by: 'NO/ngo',
    areas: ['residence-and-reflection'],
    reason:
      'The right exists everywhere and is used very unevenly. We propose to compare how women are ' +
      'informed, from what day the period counts and why it is refused.',
  },
  {
    key: 'online',
    title: 'Recruitment and exploitation online',
    by: 'EE/government',
    areas: ['identification', 'protection'],
    reason:
      'Recruitment, advertising and control have moved online. Front-line services ask for a ' +
      'common set of indicators and for agreed ways to preserve evidence.',
  },
  {
    key: 'return',
    title: 'Follow-up after voluntary return',
    by: 'LT/ngo',
    areas: ['referrals-and-returns'],
    reason:
      'What happens after return is rarely known. With partners in both places a follow-up of six ' +
      'months is possible, and would show what makes return safe.',
  },
  {
    key: 'health',
    title: 'Low-threshold access to health services',
    by: 'SE/ngo',
    areas: ['shelter-and-services', 'identification'],
    reason:
      'Health services are often the first and only contact. We propose a short training for ' +
      'clinics and maternity care, and a route to support that needs no report to an authority.',
  },
  {
    key: 'compensation',
    title: 'Compensation that reaches the victim',
    by: 'DK/government',
    areas: ['compensation'],
    reason:
      'Claims are awarded and seldom paid. Early financial investigation and state advances are ' +
      'known to work; the teams would collect what each legal order allows.',
  },
];

/**
 * Who voted already, each in order of preference; a prefix ranks some and leaves the others equal and last.
 */
export const RANKINGS: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  NO: ['reflection', 'shelter', 'health', 'interpreters', 'compensation'],
  FI: ['interpreters', 'shelter', 'online', 'reflection'],
  LV: ['shelter', 'interpreters', 'return'],
  SE: ['health', 'shelter', 'online', 'compensation', 'reflection', 'interpreters', 'return'],
};

/** The period before: what was proposed, and how the eight countries ranked it. */
export const PAST_PROPOSALS: readonly ProposalContent[] = [
  {
    key: 'standard',
    title: 'A common standard on victim support',
    by: 'SE/government',
    areas: ['shelter-and-services', 'protection'],
    reason:
      'Eight ways of supporting victims leave gaps between countries. A common standard gives ' +
      'every service the same floor to stand on.',
  },
  {
    key: 'contact-points',
    title: 'National contact points for referral',
    by: 'LT/ngo',
    areas: ['referrals-and-returns'],
    reason:
      'Referral today depends on who knows whom. Each team should name one contact point that can ' +
      'be reached on every working day.',
  },
  {
    key: 'identification',
    title: 'Common indicators for identification',
    by: 'EE/ngo',
    areas: ['identification'],
    reason:
      'Front-line services use many lists. One list of indicators, used by all, makes it possible ' +
      'to train and to compare.',
  },
  {
    key: 'municipalities',
    title: 'Reaching municipalities',
    by: 'FI/government',
    areas: ['identification', 'shelter-and-services'],
    reason:
      'Most first contacts take place in municipal services that have never met the subject. A ' +
      'short course and a leaflet would reach many of them.',
  },
];

export const PAST_RANKINGS: Readonly<Record<CountryCode, readonly string[]>> = {
  DK: ['standard', 'identification', 'contact-points', 'municipalities'],
  EE: ['identification', 'standard', 'contact-points'],
  FI: ['standard', 'municipalities', 'identification'],
  IS: ['contact-points', 'standard', 'identification', 'municipalities'],
  LV: ['standard', 'contact-points', 'identification'],
  LT: ['contact-points', 'standard', 'identification'],
  NO: ['standard', 'identification', 'contact-points'],
  SE: ['standard', 'contact-points', 'municipalities', 'identification'],
};

/** Seats whose holder is still to vote although the rest of the team has. */
export const SEATS_NOT_VOTED: ReadonlySet<SeatKey> = new Set<SeatKey>(['LV/resource', 'FI/resource']);

/** How the agreed ones went on. */
export const PAST_PROGRESS = [
  { key: 'standard', day: -150, state: 'in-progress' },
  { key: 'contact-points', day: -120, state: 'in-progress' },
  { key: 'contact-points', day: -30, state: 'done' },
] as const;
