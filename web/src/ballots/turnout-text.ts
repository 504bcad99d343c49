import { LEAST_DISCLOSED } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import type { BallotLine } from './queries.ts';

export type TurnoutSource = Pick<BallotLine, 'phase' | 'secrecy' | 'turnout'>;

/** Whether only steps are told of how many have voted. */
export function isTurnoutRounded({ phase, secrecy }: Pick<BallotLine, 'phase' | 'secrecy'>): boolean {
  return secrecy === 'secret' && phase === 'open';
}

/** How many have voted, as far as it may be told: of a secret ballot in steps, from the first on. */
export function useTurnoutText(): (ballot: TurnoutSource) => string {
  const { t } = useTranslation('ballots');
  return (ballot) => {
    const { seats, seatsVoting: count } = ballot.turnout;
    if (!isTurnoutRounded(ballot))
      return count === 0 ? t('turnout.seatsNone') : t('turnout.seats', { count, seats });
    if (seats < LEAST_DISCLOSED) return t('turnout.stepsFew');
    return count === 0 ? t('turnout.stepsNone') : t('turnout.steps', { count, seats });
  };
}

/** The same in a line among other facts: without its full stop. */
export function useTurnoutLabel(): (ballot: TurnoutSource) => string {
  const textOf = useTurnoutText();
  return (ballot) => textOf(ballot).replace(/\.$/u, '');
}
