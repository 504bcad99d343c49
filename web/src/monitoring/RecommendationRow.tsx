import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import plans from '../plans/Plans.module.css';
import { TextLink } from '../ui/links.tsx';
import classes from './Monitoring.module.css';
import type { Recommendation } from './queries.ts';
import { RecommendationStateBadge } from './RecommendationStateBadge.tsx';
import { useMonitoringText } from './use-monitoring-text.ts';

/** One recommendation of a list: what was asked, where it stands in which report, whose it is and by when. */
export function RecommendationRow({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const text = useMonitoringText();
  const { id, instrument, provisions, receivedOn, dueOn, owner, shared, late } = recommendation;
  const shortDay = (day: string) => format.shortDay(`${day}T12:00:00Z`, 'UTC');
  const numbers = provisions.map(({ number }) => number).join(', ');
  const cited = { instrument: instrument.shortTitle, unit: instrument.unit, number: numbers };
  const facts = [
    numbers ? text.cited(cited) : instrument.shortTitle,
    t('one.received', { day: shortDay(receivedOn) }),
    owner ? text.owner(owner) : t('one.nobody'),
    dueOn && t('one.due', { day: shortDay(dueOn) }),
    t(shared ? 'one.shared' : 'one.own'),
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <li className={`${plans.row} ${classes.row}`} data-late={late || undefined}>
      <div className={plans.head}>
        <TextLink
          to="/network/recommendations/$recommendationId"
          params={{ recommendationId: id }}
          className={plans.action}
        >
          {text.name(recommendation)}
        </TextLink>
        <RecommendationStateBadge of={recommendation} />
      </div>
      <p className={classes.words}>{recommendation.text}</p>
      <div className={plans.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </div>
    </li>
  );
}
