import type { ErrorType } from '@nbn/contracts';
import type { Currency } from '@nbn/money';
import type { ApplicationInput } from '../../funding/testing.ts';
import type { SeatKey } from './text.ts';

type Line = ApplicationInput['lines'][number];

/** What a team applied for, and what was granted of it. */
export interface ApplicationContent extends Omit<ApplicationInput, 'lines'> {
  readonly by: SeatKey;
  readonly lines: readonly Line[];
  readonly grantedCents: number;
  readonly reason: string;
}

/** An invoice, and how two people split what it declares, in cents of the fund's currency. */
export interface ExpenseContent {
  readonly category: Line['category'];
  readonly description: string;
  readonly invoiceNumber: string;
  readonly currency: Currency;
  readonly cents: number;
  readonly vatCents: number;
  readonly sensitive?: boolean;
  /** Parts of a hundred; what is left is parked. Not there: nobody has looked at it yet. */
  readonly split?: { readonly certified: number; readonly deducted: number };
  readonly errorType?: ErrorType;
  readonly remark?: string;
}

export const FUND = {
  title: 'Coordination in the Baltic countries',
  donor: 'Nordic Council of Ministers',
  currency: 'EUR',
  totalCents: 24_000_000,
  percent: 85,
  countries: ['EE', 'LV', 'LT'],
} as const;

export const APPLICATIONS: readonly ApplicationContent[] = [
  {
    by: 'LV/government',
    title: 'Meetings of all agencies, and a training',
    purpose:
      'Twice a year the police, the shelters, the prosecution and the municipalities meet, agree on what to do ' +
      'next, and put it into minutes. Once a year, those who answer the telephone at night are trained together.',
    mode: 'lump-sum',
    ownPublicCents: 270_000,
    ownPrivateCents: 90_000,
    lines: [
      {
        category: 'meetings',
        description: 'Two national meetings, with rooms and interpretation',
        cents: 900_000,
      },
      { category: 'staff', description: 'Preparation and minutes', cents: 600_000 },
      { category: 'training', description: 'A training of two days for 30 people', cents: 900_000 },
    ],
    grantedCents: 2_040_000,
    reason: 'The plan is sound, and what is to be delivered can be seen by everybody.',
  },
  {
    by: 'EE/government',
    title: 'A coordinator for the national network',
    purpose:
      'One person keeps the agencies in touch, answers their questions, and follows up what they agreed on.',
    mode: 'expenses',
    ownPublicCents: 800_000,
    ownPrivateCents: 0,
    lines: [
      { category: 'staff', description: 'Coordinator, half time', cents: 3_600_000 },
      { category: 'travel', description: 'Visits to the counties', cents: 400_000 },
      { category: 'external', description: 'Interpretation at meetings', cents: 600_000 },
      { category: 'office', description: 'Telephone and materials', cents: 200_000 },
    ],
    grantedCents: 3_800_000,
    reason: 'Needed. Travel is granted as asked for last year, so the whole is a little less.',
  },
  {
    by: 'LT/government',
    title: 'A handbook for municipalities, tried out in five of them',
    purpose: 'Social workers of five municipalities write down with us what helped, and try the text out.',
    mode: 'expenses',
    ownPublicCents: 250_000,
    ownPrivateCents: 150_000,
    lines: [
      { category: 'external', description: 'Writing and layout', cents: 1_200_000 },
      { category: 'meetings', description: 'Five days with social workers', cents: 500_000 },
    ],
    grantedCents: 1_300_000,
    reason: 'A good use of what others have learnt.',
  },
];

export const MILESTONES = [
  { kind: 'meeting', title: 'A meeting with its attendance', inDays: -60, weight: 3 },
  { kind: 'minutes', title: 'Approved minutes', inDays: -30, weight: 2 },
  { kind: 'training', title: 'A training of two days', inDays: 60, weight: 3 },
] as const;

export const EXPENSES: readonly ExpenseContent[] = [
  {
    category: 'staff',
    description: 'Coordinator, first half-year',
    invoiceNumber: 'P-2',
    currency: 'EUR',
    cents: 1_750_000,
    vatCents: 0,
    split: { certified: 100, deducted: 0 },
  },
  {
    category: 'travel',
    description: 'Train and hotel, visit in Stockholm',
    invoiceNumber: 'SJ 4418',
    currency: 'SEK',
    cents: 412_500,
    vatCents: 23_349,
    split: { certified: 80, deducted: 20 },
    errorType: 'not-eligible',
    remark: 'The second night was after the meeting.',
  },
  {
    category: 'external',
    description: 'Interpretation for a conversation at night',
    invoiceNumber: 'T-91',
    currency: 'EUR',
    cents: 64_000,
    vatCents: 11_541,
    sensitive: true,
    split: { certified: 0, deducted: 0 },
    remark: 'The receipt is still to come.',
  },
  {
    category: 'office',
    description: 'Telephone, January to June',
    invoiceNumber: '20-771',
    currency: 'EUR',
    cents: 38_412,
    vatCents: 6_927,
  },
];

/** Units for one euro. */
export const RATES = [
  ['DKK', 7.4604],
  ['NOK', 11.72],
  ['SEK', 11.035],
  ['ISK', 142.6],
] as const;

export const WAITING: Omit<ApplicationContent, 'grantedCents' | 'reason'> = {
  by: 'EE/government',
  title: 'A training for those who answer at night',
  purpose: 'Police, border guard and shelters train together how a first call goes on.',
  mode: 'lump-sum',
  ownPublicCents: 150_000,
  ownPrivateCents: 0,
  lines: [{ category: 'training', description: 'Two days for 25 people', cents: 1_000_000 }],
};
