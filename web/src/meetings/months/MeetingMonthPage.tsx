import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { timeNow } from '../../i18n/clock.ts';
import { useFormat } from '../../i18n/format.ts';
import { LinkButton } from '../../ui/links.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { CalendarViewLinks } from '../CalendarViewLinks.tsx';
import { MeetingsTabs } from '../MeetingsTabs.tsx';
import { addMonths } from './calendar-month.ts';
import { MonthTable } from './MonthTable.tsx';
import { type MeetingMonth, meetingMonthQuery } from './queries.ts';

const MONTH_PATTERN = /^20\d{2}-(0[1-9]|1[0-2])$/;

/** A month of the calendar, which stands in the address; the present one where that is none. */
export function MeetingMonthPage() {
  const { month } = useParams({ from: '/signed-in/meetings/months/$month' });
  const format = useFormat();
  const present = format.isoDay(new Date(timeNow())).slice(0, 7);
  return <MonthOfMeetings month={MONTH_PATTERN.test(month) ? month : present} />;
}

const isEmpty = ({ meetings, ballots, consultations }: MeetingMonth): boolean =>
  meetings.length + ballots.length + consultations.length === 0;

export function MonthOfMeetings({ month }: { month: string }) {
  const { t } = useTranslation(['meeting-months', 'meetings']);
  const format = useFormat();
  const today = format.isoDay(new Date(timeNow()));
  const name = format.monthOfYear(`${month}-01`);
  return (
    <Page wide title={name} within={t('meetings:title')}>
      <MeetingsTabs here="meetings" />
      <Group justify="space-between">
        <CalendarViewLinks here="month" />
        <nav aria-label={t('other')}>
          <Group gap="xs">
            <MonthLink month={addMonths(month, -1)}>{t('previous')}</MonthLink>
            {!today.startsWith(month) && <MonthLink month={today.slice(0, 7)}>{t('present')}</MonthLink>}
            <MonthLink month={addMonths(month, 1)}>{t('next')}</MonthLink>
          </Group>
        </nav>
      </Group>
      <QueryBoundary query={useQuery(meetingMonthQuery(month))}>
        {(content) => (
          <>
            {isEmpty(content) && <p>{t('none')}</p>}
            <MonthTable content={content} caption={name} today={today} />
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}

function MonthLink({ month, children }: { month: string; children: string }) {
  const format = useFormat();
  const name = format.monthOfYear(`${month}-01`);
  return (
    <LinkButton
      to="/meetings/months/$month"
      params={{ month }}
      size="sm"
      variant="default"
      aria-label={`${children}: ${name}`}
    >
      {children}
    </LinkButton>
  );
}
