import { useQuery } from '@tanstack/react-query';
import { standardQuery } from './queries.ts';

/** Whether the reader may read the draft behind a published standard: its text and versions are then a step away. */
export function useDraftIsVisible(standardId: string): boolean {
  const { data } = useQuery({ ...standardQuery(standardId), retry: false });
  return data !== undefined;
}
