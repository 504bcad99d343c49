import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import classes from './Minutes.module.css';
import { useOwnerText } from './owner-choice.ts';
import type { MinutesEntry } from './queries.ts';

/** What was decided under an item, each under its number. */
export function DecisionOutcomes({ entry }: { entry: MinutesEntry }) {
  const { t } = useTranslation('minutes');
  if (entry.decisions.length === 0) return null;
  return (
    <ul className={classes.outcomes} aria-label={t('decision.list', { title: entry.title })}>
      {entry.decisions.map((decision) => (
        <li key={decision.id} className={classes.outcome} data-gone={decision.withdrawn || undefined}>
          <p className={classes.words}>{decision.text}</p>
          <div className={classes.facts}>
            <TextLink to="/meetings/decisions/$decisionId" params={{ decisionId: decision.id }}>
              {decision.reference}
            </TextLink>
            <span>{t(`decisions.kind.${decision.kind}`)}</span>
            <span>{t(`decisions.basis.${decision.basis}`)}</span>
            {decision.indicative && <StateBadge tone="waits">{t('decision.indicative')}</StateBadge>}
            {decision.withdrawn && <StateBadge tone="loss">{t('decision.withdrawn')}</StateBadge>}
          </div>
        </li>
      ))}
    </ul>
  );
}

const TONES = { open: 'active', done: 'good', dropped: 'quiet' } as const;

/** Who does what by when, as the meeting agreed it, and how it stands now. */
export function ActionOutcomes({ entry }: { entry: MinutesEntry }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const owner = useOwnerText();
  if (entry.actions.length === 0) return null;
  return (
    <ul className={classes.outcomes} aria-label={t('action.list', { title: entry.title })}>
      {entry.actions.map((action) => (
        <li key={action.id} className={classes.outcome} data-kind="action">
          <p className={classes.words}>{action.text}</p>
          <div className={classes.facts}>
            <TextLink to="/meetings/actions/$actionId" params={{ actionId: action.id }}>
              {owner(action)}
            </TextLink>
            <span>{t('action.due', { day: format.date(action.dueOn) })}</span>
            <StateBadge tone={TONES[action.state]}>{t(`action.state.${action.state}`)}</StateBadge>
          </div>
        </li>
      ))}
    </ul>
  );
}
