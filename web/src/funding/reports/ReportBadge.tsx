import type { ReportState } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../ui/StateBadge.tsx';

const TONES = { draft: 'quiet', submitted: 'active', controlled: 'good' } as const;

/** Where a report stands. */
export function ReportBadge({ state, waits = false }: { state: ReportState; waits?: boolean }) {
  const { t } = useTranslation('funding');
  return <StateBadge tone={waits ? 'waits' : TONES[state]}>{t(`report.state.${state}`)}</StateBadge>;
}
