import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import type { BallotLine } from './queries.ts';

const TONES: Readonly<Record<BallotLine['phase'], Tone>> = { announced: 'quiet', open: 'active', counting: 'active', closed: 'good' };

/** State and date line of a ballot: where it stands, and until (or from) when. */
export function BallotFacts({ ballot, brief }: { ballot: BallotLine; brief?: boolean }) {
  const { t } = useTranslation('ballots');
  const { phase, outcome } = ballot;
  const time = phase === 'announced' ? ballot.opensAt : ballot.closesAt;
  return (
    <>
      <StateBadge tone={outcome === 'tied' || outcome === 'no-quorum' ? 'waits' : TONES[phase]}>{outcome && outcome !== 'decided' ? t(`outcome.${outcome}`) : t(`phase.${phase}`)}</StateBadge>
      <span>{t(`when.${phase}`)} <TimeInZones from={time} hostZone={ballot.timeZone} brief={brief} /></span>
    </>
  );
}
