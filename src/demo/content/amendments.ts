import type { SeatKey } from './text.ts';

/** Other words for a clause: `from` stands in it exactly once and becomes `to`. */
export interface AmendmentContent {
  readonly clause: string;
  readonly by: SeatKey;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** Left a draft, which the own team alone sees. */
  readonly draft?: boolean;
}

/**
 * What the teams propose on the draft standard on victim support: two rivals of one clause, one by itself,
 * one not yet out.
 */
export const AMENDMENTS: readonly AmendmentContent[] = [
  {
    clause: 'reflection/length',
    by: 'NO/ngo',
    from: 'at least 30 days',
    to: 'at least three months',
    reason:
      'Thirty days is the minimum of the Convention. The first three weeks go into sleep, health ' +
      'and a lawyer; a decision needs the time after them.',
  },
  {
    clause: 'reflection/length',
    by: 'FI/ngo',
    from: 'at least 30 days',
    to: 'at least 30 days, extended on request unless reasons are given in writing',
    reason:
      'It keeps the legal floor and gives an answer that can be reviewed. No parliament has to act first.',
  },
  {
    clause: 'accommodation/day-one',
    by: 'IS/government',
    from: 'within 24 hours',
    to: 'within 24 hours, or where roads are closed at a protected local place until then',
    reason: 'In winter some places cannot be reached within a day. The place must be women-only and staffed.',
  },
  {
    clause: 'accommodation/day-one',
    by: 'DK/government',
    from: 'within 24 hours',
    to: 'within 12 hours',
    reason: 'Most of our municipalities do this already; we are still asking the smaller ones.',
    draft: true,
  },
];

/** Other words for several clauses, suggested in the text and sent together. */
export interface AmendmentSetContent {
  readonly by: SeatKey;
  readonly reason: string;
  readonly clauses: readonly Pick<AmendmentContent, 'clause' | 'from' | 'to'>[];
  /** A new clause of the same kind, and the one that it is to stand after. */
  readonly added: { readonly after: string; readonly text: string };
}

export const AMENDMENT_SET: AmendmentSetContent = {
  by: 'SE/ngo',
  reason: 'Injuries fade within two days, and many women decide on a report only years later.',
  clauses: [
    { clause: 'health/first-visit', from: 'within 72 hours', to: 'within 48 hours' },
    { clause: 'health/evidence', from: 'at least one year', to: 'at least five years' },
  ],
  added: {
    after: 'health/evidence',
    text: 'She is told in writing where the evidence is kept, for how long, and whom to ask for it.',
  },
};
