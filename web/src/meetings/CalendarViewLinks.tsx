import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { timeNow } from '../i18n/clock.ts';
import { useFormat } from '../i18n/format.ts';
import { LinkButton } from '../ui/links.tsx';

/** The meetings as a list or by month. */
export function CalendarViewLinks({ here }: { here: 'list' | 'month' }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const look = (view: typeof here) =>
    ({
      size: 'sm',
      activeOptions: { exact: true, includeSearch: false },
      variant: view === here ? 'light' : 'subtle',
      'aria-current': view === here ? 'page' : undefined,
    }) as const;
  return (
    <nav aria-label={t('view.label')}>
      <Group gap="xs">
        <LinkButton to="/meetings" {...look('list')}>
          {t('view.list')}
        </LinkButton>
        <LinkButton
          to="/meetings/months/$month"
          params={{ month: format.isoDay(new Date(timeNow())).slice(0, 7) }}
          {...look('month')}
        >
          {t('view.month')}
        </LinkButton>
      </Group>
    </nav>
  );
}
