import { useTranslation } from 'react-i18next';
import classes from './Consultations.module.css';
import type { Outcome } from './queries.ts';

/** What became of it, and why. */
export function OutcomeText({ outcome, reason }: { outcome: Outcome; reason: string | null }) {
  const { t } = useTranslation('consultations');
  return (
    <div className={classes.outcome} data-outcome={outcome}>
      <strong>{t(`outcome.${outcome}`)}</strong>
      {reason && <p>{reason}</p>}
    </div>
  );
}
