import type { ContentLanguage, DirectoryAudience, DirectoryField, Field } from '@nbn/contracts';
import type { PersonKey } from './people.ts';

/** An organisation's entry in the directory, as who keeps it wrote it. The numbers are nobody's. */
export interface EntryContent {
  readonly by: PersonKey;
  readonly roleTitle: string;
  readonly mailbox: string;
  readonly phone: string;
  readonly hours: string;
  readonly about: string;
  readonly fields: readonly Field[];
  readonly languages: readonly ContentLanguage[];
  readonly audiences: Partial<Record<DirectoryField, DirectoryAudience>>;
  readonly askable?: readonly DirectoryField[];
  /** How many days ago it was confirmed; of most, a hundred. */
  readonly confirmed?: number;
}

type Audiences = EntryContent['audiences'];

/** What finds an entry is for all members; how to reach it differs. */
const FOUND = { roleTitle: 'members', fields: 'members', languages: 'members', about: 'members' } as const;
const OPEN_TO_ALL: Audiences = {
  ...FOUND,
  hours: 'public',
  mailbox: 'public',
  phone: 'public',
  roleTitle: 'public',
};
const OPEN_TO_MEMBERS: Audiences = { ...FOUND, hours: 'members', mailbox: 'members', phone: 'members' };
const PHONE_FOR_TEAMS: Audiences = { ...FOUND, hours: 'members', mailbox: 'members', phone: 'teams' };
const PHONE_BY_NAME: Audiences = { ...FOUND, hours: 'teams', mailbox: 'members', phone: 'granted' };

const WEEKDAYS = 'Monday to Friday, 9 to 16';

export const ENTRIES: readonly EntryContent[] = [
  {
    by: 'LV/shelter',
    roleTitle: 'Intake desk',
    mailbox: 'intake.lv@directory.example.org',
    phone: '+371 6700 0011',
    hours: 'Every day, 8 to 22',
    about:
      'A safe place at short notice, for women alone and with children. Write first, call when it presses.',
    fields: ['shelter', 'legal-aid', 'social-services'],
    languages: ['lv', 'ru', 'en'],
    audiences: PHONE_BY_NAME,
    askable: ['phone'],
    confirmed: 190,
  },
  {
    by: 'LV/ngo',
    roleTitle: 'Helpline for professionals',
    mailbox: 'helpline.lv@directory.example.org',
    phone: '+371 6700 0022',
    hours: WEEKDAYS,
    about: 'Advice to police and municipalities on first conversations and referral.',
    fields: ['identification', 'shelter', 'training'],
    languages: ['lv', 'ru', 'en'],
    audiences: OPEN_TO_ALL,
  },
  {
    by: 'LV/government',
    roleTitle: 'Coordination desk',
    mailbox: 'coordination.lv@directory.example.org',
    phone: '+371 6700 0033',
    hours: WEEKDAYS,
    about: 'Who does what in Latvia, and the way to the national referral.',
    fields: ['cooperation', 'residence'],
    languages: ['lv', 'en'],
    audiences: OPEN_TO_MEMBERS,
  },
  {
    by: 'EE/police',
    roleTitle: 'Liaison for trafficking cases',
    mailbox: 'liaison.ee@directory.example.org',
    phone: '+372 600 0011',
    hours: 'Day and night for police of the other countries',
    about: 'Cases that touch Estonia: witnesses, travel, joint interviews.',
    fields: ['policing', 'identification'],
    languages: ['et', 'ru', 'en'],
    audiences: PHONE_BY_NAME,
    askable: ['phone'],
  },
  {
    by: 'EE/government',
    roleTitle: 'Victim support desk',
    mailbox: 'support.ee@directory.example.org',
    phone: '+372 600 0022',
    hours: WEEKDAYS,
    about: 'Services for victims in Estonia, and how a woman from abroad gets them.',
    fields: ['social-services', 'compensation', 'shelter'],
    languages: ['et', 'ru', 'en'],
    audiences: OPEN_TO_ALL,
  },
  {
    by: 'EE/ngo',
    roleTitle: 'Prevention and hotline',
    mailbox: 'hotline.ee@directory.example.org',
    phone: '+372 600 0033',
    hours: WEEKDAYS,
    about: 'Callers who think of working abroad, and families who miss somebody.',
    fields: ['prevention', 'online-exploitation'],
    languages: ['et', 'ru', 'en'],
    audiences: OPEN_TO_MEMBERS,
  },
  {
    by: 'DK/government',
    roleTitle: 'National unit',
    mailbox: 'unit.dk@directory.example.org',
    phone: '+45 70 00 00 11',
    hours: WEEKDAYS,
    about: 'Status as a victim, prepared return, and the regional contacts in Denmark.',
    fields: ['identification', 'return', 'residence'],
    languages: ['da', 'en'],
    audiences: OPEN_TO_ALL,
  },
  {
    by: 'DK/ngo',
    roleTitle: 'Day centre and shelter desk',
    mailbox: 'desk.dk@directory.example.org',
    phone: '+45 70 00 00 22',
    hours: 'Every day, 10 to 20',
    about: 'Street work, health, and places to stay in Denmark.',
    fields: ['shelter', 'health'],
    languages: ['da', 'en'],
    audiences: PHONE_FOR_TEAMS,
  },
  {
    by: 'DK/police',
    roleTitle: 'Duty officer for trafficking',
    mailbox: 'duty.dk@directory.example.org',
    phone: '+45 70 00 00 33',
    hours: 'Day and night',
    about: 'Urgent cases that cross the border.',
    fields: ['policing'],
    languages: ['da', 'en', 'sv', 'nb'],
    audiences: PHONE_BY_NAME,
    askable: ['phone'],
  },
  {
    by: 'FI/government',
    roleTitle: 'Assistance system, duty line',
    mailbox: 'assistance.fi@directory.example.org',
    phone: '+358 295 000 011',
    hours: 'Day and night',
    about: 'Taking somebody into the Finnish assistance system, also from abroad.',
    fields: ['identification', 'shelter', 'compensation'],
    languages: ['fi', 'sv', 'en'],
    audiences: OPEN_TO_ALL,
  },
  {
    by: 'FI/ngo',
    roleTitle: 'Outreach team',
    mailbox: 'outreach.fi@directory.example.org',
    phone: '+358 295 000 022',
    hours: WEEKDAYS,
    about: 'Women who sell sex: health, legal advice, a first conversation.',
    fields: ['health', 'legal-aid'],
    languages: ['fi', 'ru', 'en'],
    audiences: OPEN_TO_MEMBERS,
  },
  {
    by: 'FI/immigration',
    roleTitle: 'Residence permits for victims',
    mailbox: 'permits.fi@directory.example.org',
    phone: '+358 295 000 033',
    hours: WEEKDAYS,
    about: 'Reflection period and permits.',
    fields: ['residence', 'immigration'],
    languages: ['fi', 'sv', 'en'],
    audiences: PHONE_FOR_TEAMS,
  },
  {
    by: 'IS/ngo',
    roleTitle: 'Counselling desk',
    mailbox: 'counselling.is@directory.example.org',
    phone: '+354 500 0011',
    hours: WEEKDAYS,
    about: 'Counselling in Iceland, in person and by telephone.',
    fields: ['shelter', 'health'],
    languages: ['is', 'en'],
    audiences: OPEN_TO_ALL,
  },
  {
    by: 'LT/ngo',
    roleTitle: 'Case coordination',
    mailbox: 'cases.lt@directory.example.org',
    phone: '+370 5 200 0011',
    hours: WEEKDAYS,
    about: 'Return to Lithuania: who meets her, where she stays, who goes along.',
    fields: ['return', 'shelter', 'legal-aid'],
    languages: ['lt', 'ru', 'en'],
    audiences: PHONE_FOR_TEAMS,
  },
  {
    by: 'LT/support',
    roleTitle: 'Support services',
    mailbox: 'support.lt@directory.example.org',
    phone: '+370 5 200 0022',
    hours: WEEKDAYS,
    about: 'Long-term support, housing, work.',
    fields: ['social-services', 'shelter'],
    languages: ['lt', 'en'],
    audiences: OPEN_TO_MEMBERS,
  },
  {
    by: 'NO/government',
    roleTitle: 'Coordination unit',
    mailbox: 'unit.no@directory.example.org',
    phone: '+47 22 00 00 11',
    hours: WEEKDAYS,
    about: 'Guidance to services and police in single cases.',
    fields: ['cooperation', 'identification', 'return'],
    languages: ['nb', 'en'],
    audiences: OPEN_TO_ALL,
  },
  {
    by: 'NO/ngo',
    roleTitle: 'Placement desk',
    mailbox: 'placement.no@directory.example.org',
    phone: '+47 22 00 00 22',
    hours: 'Every day, 9 to 21',
    about: 'A place in a crisis centre in Norway.',
    fields: ['shelter', 'legal-aid'],
    languages: ['nb', 'en'],
    audiences: PHONE_FOR_TEAMS,
  },
  {
    by: 'SE/government',
    roleTitle: 'National support line for professionals',
    mailbox: 'support.se@directory.example.org',
    phone: '+46 8 465 004 11',
    hours: WEEKDAYS,
    about: 'Regional coordinators, return programme, advice in acute cases.',
    fields: ['cooperation', 'return', 'training'],
    languages: ['sv', 'en'],
    audiences: OPEN_TO_ALL,
  },
  {
    by: 'SE/ngo',
    roleTitle: 'Legal and support programme',
    mailbox: 'programme.se@directory.example.org',
    phone: '+46 8 465 004 22',
    hours: WEEKDAYS,
    about: 'Support outside a police case, and a lawyer.',
    fields: ['legal-aid', 'shelter', 'compensation'],
    languages: ['sv', 'en'],
    audiences: OPEN_TO_MEMBERS,
  },
  {
    by: 'SE/prosecution',
    roleTitle: 'Prosecutors for trafficking',
    mailbox: 'prosecutors.se@directory.example.org',
    phone: '+46 8 465 004 33',
    hours: WEEKDAYS,
    about: 'Legal assistance between countries, hearings by video.',
    fields: ['prosecution', 'compensation'],
    languages: ['sv', 'en'],
    audiences: PHONE_BY_NAME,
    askable: ['phone'],
  },
  {
    by: 'IOM',
    roleTitle: 'Assisted return',
    mailbox: 'return.iom@directory.example.org',
    phone: '+47 22 00 00 44',
    hours: WEEKDAYS,
    about: 'Travel, reintegration, family assessment.',
    fields: ['return', 'training'],
    languages: ['en', 'ru'],
    audiences: OPEN_TO_MEMBERS,
  },
];
