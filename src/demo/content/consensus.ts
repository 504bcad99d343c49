import type { SeatKey } from './text.ts';

export const CONSENSUS_QUESTION =
  'How far should this clause stand as it is, so that every service of your country can follow it?';

/**
 * What the seats say of a clause in a round: by country and seat in order, from 1 to 9, - where a seat cannot
 * judge, . where it has not rated.
 */
export interface RatedClauseContent {
  readonly clause: string;
  readonly ratings: string;
  readonly reasons?: Readonly<Partial<Record<SeatKey, string>>>;
}

export const FIRST_RATINGS: readonly RatedClauseContent[] = [
  { clause: 'before/booking', ratings: '898 979 889 798 998 877 989 888' },
  { clause: 'before/check', ratings: '787 696 877 768 577 886 767 778' },
  {
    clause: 'before/remote',
    ratings: '829 317 728 419 626 138 539 247',
    reasons: {
      'EE/government': 'Outside the towns there is often no closed room to speak from.',
      'FI/ngo': 'Without a picture some of the women we support do not trust who is speaking.',
      'LV/ngo': 'A closed room is the only way to be sure that nobody else listens.',
      'NO/resource': 'Let the woman choose, and say so in the first sentence.',
    },
  },
  {
    clause: 'during/complete',
    ratings: '565 466 556 645 --5 654 566 455',
    reasons: {
      'DK/ngo': 'A word on culture can save a conversation; “neither advice nor explanation” is too strict.',
      'SE/government': 'Interpreters here are bound to this already.',
    },
  },
  { clause: 'during/stop', ratings: '988 879 998 889 787 898 97- 889' },
];

export const SECOND_RATINGS: readonly RatedClauseContent[] = [
  {
    clause: 'before/remote',
    ratings: '6.7 4.. ... 5.6 .7. ... 6.6 ..7',
    reasons: { 'NO/government': 'With the choice left to her we can live with it.' },
  },
  { clause: 'during/complete', ratings: '5.6 5.. ... ... .6. ... 5.6 ..5' },
];
