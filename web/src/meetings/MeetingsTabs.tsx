import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { LinkButton } from '../ui/links.tsx';

const PARTS = {
  meetings: '/meetings',
  decisions: '/meetings/decisions',
  actions: '/meetings/actions',
} as const;

/** The parts of the section: the meetings, and the registers of what came of them. */
export function MeetingsTabs({ here }: { here: keyof typeof PARTS }) {
  const { t } = useTranslation('minutes');
  if (!useHasPermission('minutes:read')) return null;
  return (
    <nav aria-label={t('tabs.label')}>
      <Group gap="xs">
        {(Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => (
          <LinkButton
            key={part}
            to={PARTS[part]}
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
