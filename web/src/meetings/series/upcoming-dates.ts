import { timeNow } from '../../i18n/clock.ts';
import type { SeriesView } from './queries.ts';

export type SeriesDate = SeriesView['meetings'][number];

/** The dates of a series that can still be changed. */
export const upcomingDates = ({ meetings }: SeriesView): SeriesDate[] =>
  meetings.filter(
    ({ state, startsAt }) => (state === 'draft' || state === 'scheduled') && Date.parse(startsAt) > timeNow(),
  );
