import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { SectionTabs } from '../ui/SectionTabs.tsx';

const PARTS = {
  meetings: '/meetings',
  decisions: '/meetings/decisions',
  actions: '/meetings/actions',
} as const;

/** The parts of the section: the meetings, and the registers of what came of them. */
export function MeetingsTabs({ here }: { here: keyof typeof PARTS }) {
  const { t } = useTranslation('minutes');
  if (!useHasPermission('minutes:read')) return null;
  const tabs = (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((key) => ({
    key,
    to: PARTS[key],
    label: t(`tabs.${key}`),
  }));
  return <SectionTabs label={t('tabs.label')} here={here} tabs={tabs} />;
}
