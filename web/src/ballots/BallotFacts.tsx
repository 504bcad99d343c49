import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import { OUTCOME_TONES } from './outcome-tones.ts';
import type { BallotLine } from './queries.ts';

const TONES: Readonly<Record<BallotLine['phase'], Tone>> = {
  draft: 'quiet',
  announced: 'quiet',
  open: 'active',
  counting: 'active',
  counted: 'waits',
  released: 'good',
  reviewed: 'good',
  withdrawn: 'loss',
  annulled: 'loss',
};
/** State and date line of a ballot: where it stands, and until (or from) when. */
export function BallotFacts({ ballot, brief }: { ballot: BallotLine; brief?: boolean }) {
  return (
    <>
      <BallotState ballot={ballot} />
      <BallotTime ballot={ballot} brief={brief ?? false} />
    </>
  );
}

/** Where a ballot stands: how it ended, or how far it is. */
export function BallotState({ ballot: { phase, outcome } }: { ballot: BallotLine }) {
  const { t } = useTranslation('ballots');
  return (
    <StateBadge tone={outcome ? OUTCOME_TONES[outcome] : TONES[phase]}>
      {outcome ? t(`outcome.${outcome}`) : t(`phase.${phase}`)}
    </StateBadge>
  );
}

/** Until when it is open, or from when. */
export function BallotTime({ ballot, brief }: { ballot: BallotLine; brief: boolean }) {
  const { t } = useTranslation('ballots');
  const { phase } = ballot;
  const time = phase === 'announced' || phase === 'draft' ? ballot.opensAt : ballot.closesAt;
  return (
    <span>
      {t(`when.${phase}`)} <TimeInZones from={time} hostZone={ballot.timeZone} brief={brief} />
    </span>
  );
}
