import type { BallotMethod } from '@nbn/contracts';
import type { BallotPaper } from '@nbn/voting';
import type { SeatKey } from './text.ts';

/** A secret ballot with those who vote in it, and what they say. */
export interface SecretContent {
  readonly question: string;
  readonly method: BallotMethod;
  readonly options: readonly string[];
  readonly opensOn: number;
  readonly closesOn: number;
  readonly shortNotice: string;
  readonly votes: readonly (readonly [seat: SeatKey, options: readonly string[]])[];
  readonly paper: (options: readonly string[]) => BallotPaper;
}

/** Long counted: by instant runoff, so that its page shows how papers moved. */
export const CHAIR: SecretContent = {
  question: 'Which country takes the chair for the coming year?',
  method: 'irv',
  options: ['Estonia', 'Finland', 'Sweden'],
  opensOn: -206,
  closesOn: -198,
  shortNotice: 'The country that was to take the chair cannot, and the meeting is near.',
  paper: (options) => ({ ranking: options.map((option) => [option]) }),
  votes: [
    ['DK/government', ['Sweden', 'Finland']],
    ['DK/ngo', ['Finland', 'Sweden']],
    ['EE/government', ['Estonia', 'Finland']],
    ['EE/ngo', ['Estonia', 'Finland']],
    ['FI/government', ['Finland']],
    ['FI/ngo', ['Finland', 'Estonia']],
    ['IS/government', ['Sweden', 'Finland']],
    ['LV/government', ['Estonia', 'Finland']],
    ['LV/ngo', ['Estonia', 'Sweden']],
    ['LT/ngo', ['Estonia', 'Finland']],
    ['NO/government', ['Sweden', 'Finland']],
    ['NO/ngo', ['Finland', 'Sweden']],
    ['SE/government', ['Sweden']],
    ['SE/ngo', ['Finland', 'Sweden']],
  ],
};

/** Open: some papers lie in the box. */
export const TRAINING: SecretContent = {
  question: 'Which offer for the joint training do we take?',
  method: 'approval',
  options: ['Two days in Riga', 'Four evenings online', 'A summer week in Turku'],
  opensOn: -9,
  closesOn: 16,
  shortNotice: 'The rooms are held for us until the end of the month.',
  paper: (options) => ({ approvals: options }),
  votes: [
    ['EE/ngo', ['Two days in Riga', 'Four evenings online']],
    ['FI/government', ['A summer week in Turku']],
    ['IS/ngo', ['Four evenings online']],
    ['LV/government', ['Two days in Riga']],
    ['LV/ngo', ['Two days in Riga', 'A summer week in Turku']],
    ['NO/ngo', ['Four evenings online']],
    ['SE/resource', ['Two days in Riga', 'Four evenings online']],
  ],
};
