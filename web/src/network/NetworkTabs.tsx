import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHasPermission, useSession } from '../api/session.ts';
import { LinkButton } from '../ui/links.tsx';

const TAB_PATHS = {
  teams: '/network',
  directory: '/network/directory',
  members: '/network/members',
  organisations: '/network/organisations',
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
  const settles = useHasPermission('deliveries:settle');
  const has: Readonly<Record<NetworkTab, boolean>> = {
    teams: true,
    directory: true,
    members: role !== 'auditor',
    organisations: true,
    exchange: manages,
    deliveries: settles,
  };
  return (
    <nav aria-label={t('tabs.label')}>
      <Group gap="xs">
        {(Object.keys(TAB_PATHS) as NetworkTab[])
          .filter((part) => has[part])
          .map((part) => (
            <LinkButton
              key={part}
              to={TAB_PATHS[part]}
              size="sm"
              variant={part === here ? 'light' : 'subtle'}
              activeOptions={{ exact: true, includeSearch: false }}
              aria-current={part === here ? 'page' : undefined}
            >
              {t(`tabs.${part}`)}
            </LinkButton>
          ))}
      </Group>
    </nav>
  );
}
