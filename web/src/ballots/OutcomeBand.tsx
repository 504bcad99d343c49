import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconClockPause from '@tabler/icons-react/icons/IconClockPause';
import IconX from '@tabler/icons-react/icons/IconX';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { type Outcome, OUTCOME_TONES } from './outcome-tones.ts';
import classes from './OutcomeBand.module.css';

const SIGNS = { good: IconCheck, waits: IconClockPause, loss: IconX };
/** More names than these are a list, which follows below. */
const MAX_NAMES = 3;

interface OutcomeBandProps {
  outcome: Outcome;
  /** The options that came out of it. */
  chosen?: readonly string[];
  /** What it rests on, in sentences. */
  children: ReactNode;
}

/** How a ballot ended, before all numbers: what was chosen or whether a text was adopted, and then why. */
export function OutcomeBand({ outcome, chosen = [], children }: OutcomeBandProps) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const tone = OUTCOME_TONES[outcome];
  const Sign = SIGNS[tone];
  const isNamed = outcome === 'decided' && chosen.length > 0 && chosen.length <= MAX_NAMES;
  return (
    <div className={classes.band} data-tone={tone}>
      <Sign size={28} stroke={2} aria-hidden className={classes.sign} />
      <div className={classes.words}>
        <p className={classes.outcome}>
          <span className={isNamed ? classes.state : undefined}>{t(`outcome.${outcome}`)}</span>
          {isNamed && <strong>{format.list(chosen)}</strong>}
        </p>
        {children}
      </div>
    </div>
  );
}
