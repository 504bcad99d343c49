import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '../api/session.ts';
import { LinkButton } from '../ui/links.tsx';

const PARTS = { teams: '/network', members: '/network/members', organisations: '/network/organisations', exchange: '/network/exchange' } as const;
export type NetworkPart = keyof typeof PARTS;

/** The parts of the room that the reader has: an auditor knows nobody, and files are the secretariat's. */
export function NetworkTabs({ here }: { here: NetworkPart }) {
  const { t } = useTranslation('network');
  const { role } = useSession().member;
  const manages = useMay('network:manage');
  const has: Readonly<Record<NetworkPart, boolean>> = { teams: true, members: role !== 'auditor', organisations: true, exchange: manages };
  return (
    <nav aria-label={t('tabs.label')}>
      <Group gap="xs">
        {(Object.keys(PARTS) as NetworkPart[]).filter((part) => has[part]).map((part) => (
          <LinkButton key={part} to={PARTS[part]} size="sm" variant={part === here ? 'light' : 'subtle'} aria-current={part === here ? 'page' : undefined}>{t(`tabs.${part}`)}</LinkButton>
        ))}
      </Group>
    </nav>
  );
}
