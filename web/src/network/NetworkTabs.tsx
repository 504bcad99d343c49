import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '../api/session.ts';
import { LinkButton } from '../ui/links.tsx';

const PARTS = {
  teams: '/network',
  members: '/network/members',
  organisations: '/network/organisations',
  exchange: '/network/exchange',
  deliveries: '/network/deliveries',
} as const;
export type NetworkPart = keyof typeof PARTS;

/**
 * The parts of the room that the reader has: an auditor knows nobody, and files and the mail of the house are
 * the secretariat's.
 */
export function NetworkTabs({ here }: { here: NetworkPart }) {
  const { t } = useTranslation('network');
  const { role } = useSession().member;
  const manages = useMay('network:manage');
  const settles = useMay('deliveries:settle');
  const has: Readonly<Record<NetworkPart, boolean>> = {
    teams: true,
    members: role !== 'auditor',
    organisations: true,
    exchange: manages,
    deliveries: settles,
  };
  return (
    <nav aria-label={t('tabs.label')}>
      <Group gap="xs">
        {(Object.keys(PARTS) as NetworkPart[])
          .filter((part) => has[part])
          .map((part) => (
            <LinkButton
              key={part}
              to={PARTS[part]}
              size="sm"
              variant={part === here ? 'light' : 'subtle'}
              aria-current={part === here ? 'page' : undefined}
            >
              {t(`tabs.${part}`)}
            </LinkButton>
          ))}
      </Group>
    </nav>
  );
}
