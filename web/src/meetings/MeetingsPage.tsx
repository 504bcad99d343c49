import { Button, Group } from '@mantine/core';
import type { MeetingPeriod } from '@nbn/contracts';
import { MEETING_PERIODS } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { TextLink } from '../ui/links.tsx';
import { Listing } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { ViewLinks } from '../ui/ViewLinks.tsx';
import { CalendarViewLinks } from './CalendarViewLinks.tsx';
import { LazyNewMeetingDialog, prefetchNewMeetingDialog } from './LazyNewMeetingDialog.tsx';
import { MeetingRow } from './MeetingRow.tsx';
import { MeetingsTabs } from './MeetingsTabs.tsx';
import { meetingsQuery } from './queries.ts';
import { lazyPart } from '../ui/lazy-part.tsx';

/** Beside the past meetings alone. */
const NationalSections = lazyPart(async () => ({
  default: (await import('./NationalSections.tsx')).NationalSections,
}));

/** Meetings ahead, the next first, and past ones, the last first. */
export function MeetingsPage() {
  const { t } = useTranslation('meetings');
  const { period = 'upcoming' } = useSearch({ strict: false });
  const convenes = useHasPermission('meetings:convene');
  const answers = useHasPermission('meetings:answer');
  const settles = useHasPermission('replies:settle');
  const [drafting, setDrafting] = useState(false);
  const meetings = useInfiniteQuery(meetingsQuery(period));
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={
        convenes && (
          <Button
            onClick={() => setDrafting(true)}
            onPointerEnter={prefetchNewMeetingDialog}
            onFocus={prefetchNewMeetingDialog}
          >
            {t('new')}
          </Button>
        )
      }
    >
      <MeetingsTabs here="meetings" />
      <Group justify="space-between">
        <Group gap="md">
          <CalendarViewLinks here="list" />
          <PeriodLinks chosen={period} />
        </Group>
        <Group gap="md">
          {settles && <TextLink to="/meetings/replies">{t('replies.link')}</TextLink>}
          {convenes && <TextLink to="/meetings/templates">{t('template.link')}</TextLink>}
          {answers && <TextLink to="/meetings/calendar">{t('calendarLink')}</TextLink>}
        </Group>
      </Group>
      <QueryBoundary query={meetings}>
        {({ pages }) => {
          const lines = pages.flatMap((page) => page.items);
          return lines.length === 0 ? (
            <EmptyState
              title={t(`list.none.${period}.title`)}
              text={convenes && period === 'upcoming' ? t('list.noneConvene') : t(`list.none.${period}.text`)}
            />
          ) : (
            <Listing label={t(`list.${period}`)}>
              {lines.map((line) => (
                <MeetingRow key={line.id} meeting={line} />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={meetings} />
      {period === 'past' && (
        <Suspense>
          <NationalSections />
        </Suspense>
      )}
      {convenes && <LazyNewMeetingDialog opened={drafting} onClose={() => setDrafting(false)} />}
    </Page>
  );
}

function PeriodLinks({ chosen }: { chosen: MeetingPeriod }) {
  const { t } = useTranslation('meetings');
  return (
    <ViewLinks
      label={t('period.label')}
      here={chosen}
      views={MEETING_PERIODS.map((period) => ({
        key: period,
        label: t(`period.${period}`),
        to: '/meetings',
        search: { period },
      }))}
    />
  );
}
