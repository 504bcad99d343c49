import type { MonitoringReportState } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../ui/StateBadge.tsx';

export function ReportStateBadge({ state }: { state: MonitoringReportState }) {
  const { t } = useTranslation('reports');
  return <StateBadge tone={state === 'sent' ? 'good' : 'quiet'}>{t(`state.${state}`)}</StateBadge>;
}
