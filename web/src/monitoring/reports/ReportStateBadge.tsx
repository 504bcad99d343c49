import type { MonitoringReportState } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { StateBadge } from '../../ui/StateBadge.tsx';

interface ReportStateBadgeProps {
  state: MonitoringReportState;
  /** When it was sent, which the badge says as well. */
  sentAt: string | null;
}

export function ReportStateBadge({ state, sentAt }: ReportStateBadgeProps) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  if (state === 'sent' && sentAt)
    return <StateBadge tone="good">{t('list.sent', { day: format.shortDay(sentAt) })}</StateBadge>;
  return <StateBadge tone={state === 'sent' ? 'good' : 'quiet'}>{t(`state.${state}`)}</StateBadge>;
}
