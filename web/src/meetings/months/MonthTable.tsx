import { VisuallyHidden } from '@mantine/core';
import { COUNTRY_CODES, LOCALE, type Language } from '@nbn/contracts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import {
  type CalendarDay,
  daysOfCalendar,
  EMPTY_DAY,
  firstDayOfWeek,
  weeksOfMonth,
} from './calendar-month.ts';
import classes from './Month.module.css';
import { MonthBallot, MonthConsultation, MonthMeeting } from './MonthEntries.tsx';
import type { MeetingMonth } from './queries.ts';

/** Laid out as blocks on a phone, it stays a table for screen readers. */
const ROLES = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  head: 'columnheader',
  cell: 'cell',
} as const;

/** What a place of another month holds. */
const NO_DAY = null;

/** A month as a table of weeks; on a phone as a list of the days that hold something. */
export function MonthTable({
  content,
  caption,
  today,
}: {
  content: MeetingMonth;
  caption: string;
  today: string;
}) {
  const { i18n } = useTranslation();
  const format = useFormat();
  const id = useId();
  const weeks = weeksOfMonth(content.month, firstDayOfWeek(LOCALE[i18n.language as Language] ?? LOCALE.en));
  const days = daysOfCalendar(content, format.zone);
  // A whole week stands in every month.
  const weekdays = weeks[1]!.map((day) => format.weekday(day!));
  return (
    <ScrollRegion labelledBy={id}>
      <table className={classes.month} role={ROLES.table}>
        <caption id={id}>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead role={ROLES.group}>
          <tr role={ROLES.row}>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" role={ROLES.head}>
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={ROLES.group}>
          {weeks.map((week, number) => (
            <tr
              key={`${content.month} ${number}`}
              role={ROLES.row}
              data-empty={week.every((day) => day !== today && !days.has(day ?? '')) || undefined}
            >
              {week.map((day, place) =>
                day ? (
                  <DayCell key={day} day={day} content={days.get(day)} isToday={day === today} />
                ) : (
                  <td key={weekdays[place]} className={classes.outside}>
                    {NO_DAY}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function DayCell({
  day,
  content,
  isToday,
}: {
  day: string;
  content: CalendarDay | undefined;
  isToday: boolean;
}) {
  const { t } = useTranslation('meeting-months');
  const format = useFormat();
  const { meetings, ballots, consultations, holiday } = content ?? EMPTY_DAY;
  const countries = holiday.toSorted(format.byCountry).map(format.country);
  return (
    <td
      role={ROLES.cell}
      className={classes.day}
      data-empty={content === undefined || undefined}
      data-today={isToday || undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      <p className={classes.date}>
        <time dateTime={day}>
          <span className={classes.number}>{format.number(Number(day.slice(8)))}</span>
          <span className={classes.wholeDate}>{format.date(day)}</span>
        </time>
        {isToday && <span className={classes.today}>{t('today')}</span>}
      </p>
      {holiday.length > 0 && (
        <p className={classes.holiday}>
          {holiday.length === COUNTRY_CODES.length
            ? t('holidayAll')
            : t('holiday', { countries: format.list(countries) })}
        </p>
      )}
      {meetings.length + ballots.length + consultations.length > 0 && (
        <ul className={classes.entries} aria-label={format.date(day)}>
          {meetings.map(({ meeting, part }) => (
            <MonthMeeting key={meeting.id} meeting={meeting} part={part} />
          ))}
          {ballots.map((ballot) => (
            <MonthBallot key={ballot.id} ballot={ballot} />
          ))}
          {consultations.map((round) => (
            <MonthConsultation key={round.id} consultation={round} />
          ))}
        </ul>
      )}
    </td>
  );
}
