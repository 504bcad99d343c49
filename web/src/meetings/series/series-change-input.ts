import type { SeriesView } from './queries.ts';
import { upcomingDates } from './upcoming-dates.ts';

const DAY_MINUTES = 24 * 60;

/** From when until when a date takes place, on the host's clock, and after how many nights it ends. */
export interface Clock {
  readonly start: string;
  readonly end: string;
  readonly nights: number;
}

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The hour at which a series meets from a date on; that of one that was moved by itself says nothing about it. */
export function clockOf(series: SeriesView, from: string): Clock {
  const dates = upcomingDates(series);
  const following = dates.slice(dates.findIndex(({ id }) => id === from));
  const date = following.find(({ moved }) => !moved) ?? following[0];
  if (!date) return { start: '', end: '', nights: 0 };
  const days = Date.parse(date.endWall.slice(0, 10)) - Date.parse(date.startWall.slice(0, 10));
  return {
    start: date.startWall.slice(11),
    end: date.endWall.slice(11),
    nights: days / (DAY_MINUTES * 60_000),
  };
}

/** How long it takes; what ends before it begins goes on into the next day. */
export function minutesOf({ start, end, nights }: Clock): number {
  const minutes = minuteOf(end) - minuteOf(start) + nights * DAY_MINUTES;
  return minutes > 0 ? minutes : minutes + DAY_MINUTES;
}

/** Of title, place and video link what was changed; what stays is not sent. */
export function changedDetails(values: FormData, series: Pick<SeriesView, 'title' | 'place' | 'joinUrl'>) {
  const text = (name: string): string => {
    const value = values.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [title, place, joinUrl] = [text('title'), text('place'), text('joinUrl')];
  return {
    ...(title === series.title ? {} : { title }),
    ...(place === (series.place ?? '') ? {} : { place: place || null }),
    ...(joinUrl === (series.joinUrl ?? '') ? {} : { joinUrl: joinUrl || null }),
  };
}
