import { useTranslation } from 'react-i18next';
import { useHasPermission, useSession } from '../api/session.ts';
import { SectionTabs } from '../ui/SectionTabs.tsx';

const TAB_PATHS = {
  teams: '/network',
  directory: '/network/directory',
  members: '/network/members',
  organisations: '/network/organisations',
  nominations: '/network/nominations',
  plans: '/network/plans',
  areas: '/network/areas',
  exchange: '/network/exchange',
  deliveries: '/network/deliveries',
} as const;
export type NetworkTab = keyof typeof TAB_PATHS;

/**
 * The parts of the section that the reader may open: an auditor knows nobody, and files and the system's mail are
 * the secretariat's.
 */
export function NetworkTabs({ here }: { here: NetworkTab }) {
  const { t } = useTranslation('network');
  const { role } = useSession().member;
  const manages = useHasPermission('network:manage');
  const nominates = useHasPermission('members:nominate');
  const settles = useHasPermission('deliveries:settle');
  const has: Readonly<Record<NetworkTab, boolean>> = {
    teams: true,
    directory: true,
    members: role !== 'auditor',
    organisations: true,
    nominations: manages || nominates || role === 'auditor',
    plans: true,
    areas: manages,
    exchange: manages,
    deliveries: settles,
  };
  const tabs = (Object.keys(TAB_PATHS) as NetworkTab[])
    .filter((key) => has[key])
    .map((key) => ({ key, to: TAB_PATHS[key], label: t(`tabs.${key}`) }));
  return <SectionTabs label={t('tabs.label')} here={here} tabs={tabs} />;
}
