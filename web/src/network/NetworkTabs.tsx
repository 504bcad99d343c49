import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission, useSession } from '../api/session.ts';
import { fundsConcernQuery } from '../funding/concern-query.ts';
import { SectionTabs } from '../ui/SectionTabs.tsx';

const TAB_PATHS = {
  teams: '/network',
  overview: '/network/overview',
  directory: '/network/directory',
  members: '/network/members',
  organisations: '/network/organisations',
  nominations: '/network/nominations',
  plans: '/network/plans',
  recommendations: '/network/recommendations',
  reports: '/network/reports',
  areas: '/network/areas',
  funds: '/network/funds',
  record: '/network/record',
  exchange: '/network/exchange',
  deliveries: '/network/deliveries',
  wording: '/network/wording',
  operation: '/network/operation',
} as const;
export type NetworkTab = keyof typeof TAB_PATHS;

/**
 * The parts of the section that the reader may open: an auditor knows nobody, files and the system's mail are the
 * secretariat's, and funds stand there for those whom they concern.
 */
export function NetworkTabs({ here }: { here: NetworkTab }) {
  const { t } = useTranslation('network');
  const { role } = useSession().member;
  const manages = useHasPermission('network:manage');
  const nominates = useHasPermission('members:nominate');
  const readsFunds = useHasPermission('funds:read');
  const { data: concern } = useQuery({ ...fundsConcernQuery, enabled: readsFunds });
  const readsMonitoring = useHasPermission('monitoring:read');
  const settles = useHasPermission('deliveries:settle');
  const oversees = useHasPermission('overview:read');
  const followsRecord = useHasPermission('audit:follow');
  const settlesWording = useHasPermission('wording:settle');
  const readsOperation = useHasPermission('operation:read');
  const has: Readonly<Record<NetworkTab, boolean>> = {
    teams: true,
    overview: oversees,
    directory: true,
    members: role !== 'auditor',
    organisations: true,
    nominations: manages || nominates || role === 'auditor',
    plans: true,
    reports: readsMonitoring,
    recommendations: readsMonitoring,
    areas: manages,
    funds: readsFunds && (here === 'funds' || concern?.concerned === true),
    record: followsRecord,
    exchange: manages,
    deliveries: settles,
    wording: settlesWording,
    operation: readsOperation,
  };
  const tabs = (Object.keys(TAB_PATHS) as NetworkTab[])
    .filter((key) => has[key])
    .map((key) => ({ key, to: TAB_PATHS[key], label: t(`tabs.${key}`) }));
  return <SectionTabs label={t('tabs.label')} here={here} tabs={tabs} />;
}
