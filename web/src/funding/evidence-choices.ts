import { useInfiniteQuery } from '@tanstack/react-query';
import { documentsQuery } from '../documents/queries.ts';
import { meetingsQuery } from '../meetings/queries.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Meetings that are over, the last first. */
export function useHeldMeetings(): readonly Choice[] {
  const { data } = useInfiniteQuery(meetingsQuery('past'));
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return items
    .filter(({ state }) => state === 'held')
    .map(({ id, title, startsAt }) => ({ value: id, label: `${startsAt.slice(0, 10)} ${title}` }));
}

/** Documents of the library, the last changed first. */
export function useLibraryDocuments(): readonly Choice[] {
  const { data } = useInfiniteQuery(documentsQuery({}));
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return items.map(({ id, title }) => ({ value: id, label: title }));
}
