import { LEAST_DISCLOSED } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import type { BallotLine } from './queries.ts';

export type TurnoutSource = Pick<BallotLine, 'phase' | 'secrecy' | 'turnout'>;

/** Whether only rounded steps of the turnout are shown. */
export function isTurnoutRounded({ phase, secrecy }: Pick<BallotLine, 'phase' | 'secrecy'>): boolean {
  return secrecy === 'secret' && phase === 'open';
}

/** How many have voted, as far as it may be shown: of a secret ballot in steps, from the first on. */
export function useTurnoutText(): (ballot: TurnoutSource) => string {
  const { t } = useTranslation('ballots');
  return (ballot) => {
    const { seats, seatsVoting } = ballot.turnout;
    if (!isTurnoutRounded(ballot))
      return seatsVoting === 0 ? t('turnout.seatsNone') : t('turnout.seats', { count: seatsVoting, seats });
    if (seats < LEAST_DISCLOSED) return t('turnout.stepsFew');
    return seatsVoting === 0 ? t('turnout.stepsNone') : t('turnout.steps', { count: seatsVoting, seats });
  };
}

/** The same in a line among other facts: without its full stop. */
export function useTurnoutLabel(): (ballot: TurnoutSource) => string {
  const textOf = useTurnoutText();
  return (ballot) => textOf(ballot).replace(/\.$/u, '');
}
