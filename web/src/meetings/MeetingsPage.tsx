import { Button, Group } from '@mantine/core';
import type { MeetingPeriod } from '@nbn/contracts';
import { MEETING_PERIODS } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { timeNow } from '../i18n/clock.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, RowLink, TextLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import { NewMeetingDialog } from './NewMeetingDialog.tsx';
import { MeetingState } from './MeetingState.tsx';
import { MeetingsTabs } from './MeetingsTabs.tsx';
import { NationalMeetings } from './NationalMeetings.tsx';
import { meetingsQuery, type MeetingLine } from './queries.ts';

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
      action={convenes && <Button onClick={() => setDrafting(true)}>{t('new')}</Button>}
    >
      <MeetingsTabs here="meetings" />
      <Group justify="space-between">
        <PeriodLinks chosen={period} />
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
      {period === 'past' && <NationalMeetings />}
      {convenes && <NewMeetingDialog opened={drafting} onClose={() => setDrafting(false)} />}
    </Page>
  );
}

function PeriodLinks({ chosen }: { chosen: MeetingPeriod }) {
  const { t } = useTranslation('meetings');
  return (
    <nav aria-label={t('period.label')}>
      <Group gap="xs">
        {MEETING_PERIODS.map((period) => (
          <LinkButton
            key={period}
            to="/meetings"
            search={{ period }}
            size="sm"
            variant={period === chosen ? 'light' : 'subtle'}
            aria-current={period === chosen ? 'page' : undefined}
          >
            {t(`period.${period}`)}
          </LinkButton>
        ))}
      </Group>
    </nav>
  );
}

/** What it is, where, and whose turn it is. */
function MeetingRow({ meeting }: { meeting: MeetingLine }) {
  const { t } = useTranslation('meetings');
  // What one answered tells what is to come; of what was held the minutes tell who was there.
  const isHeld = meeting.state === 'held' || Date.parse(meeting.endsAt) <= timeNow();
  const answer =
    meeting.answer && meeting.state !== 'cancelled' && !isHeld ? t(`list.${meeting.answer}`) : null;
  const standing = meeting.waitsForMe ? t('list.waits') : answer;
  return (
    <ListRow
      title={
        <RowLink to="/meetings/$id" params={{ id: meeting.id }}>
          {meeting.title}
        </RowLink>
      }
      waits={meeting.waitsForMe}
      facts={[
        meeting.state === 'polling' ? (
          t('list.polling')
        ) : (
          <TimeInZones
            key="time"
            from={meeting.startsAt}
            to={meeting.endsAt}
            hostZone={meeting.timeZone}
            brief
          />
        ),
        meeting.place,
        meeting.seriesId && t('series.one'),
        meeting.kind === 'regional' ? null : t(`kind.${meeting.kind}`),
        standing && <strong key="standing">{standing}</strong>,
      ]}
      aside={<MeetingState state={meeting.state} />}
    />
  );
}
