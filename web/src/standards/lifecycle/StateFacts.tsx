import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import type { Standard } from '../queries.ts';
import { StandardStateBadge } from './StandardStateBadge.tsx';
import { stateTimeZone } from './state-zone.ts';

interface StateFactsProps {
  standard: Standard;
  /** Without the way to the history. */
  bare?: boolean;
}

/** Where the standard is, since when, and whose turn it is; the way to how it came there. */
export function StateFacts({ standard: { id, state, stateSince, turn, dueAt }, bare }: StateFactsProps) {
  const { t } = useTranslation('lifecycle');
  const format = useFormat();
  return (
    <>
      <StandardStateBadge state={state} />
      <span>{t('since', { day: format.shortDay(stateSince, stateTimeZone(state)) })}</span>
      {turn !== 'nobody' && (
        <span>
          {t(`turn.${turn}`)}
          {dueAt && ` ${t('until', { when: format.shortInstant(dueAt) })}`}
        </span>
      )}
      {!bare && (
        <TextLink to="/standards/$standardId/history" params={{ standardId: id }}>
          {t('history')}
        </TextLink>
      )}
    </>
  );
}
