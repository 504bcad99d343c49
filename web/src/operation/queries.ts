import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type Operation = components['schemas']['OperationView'];

/**
 * How the installation is doing. It is asked for when the page is opened or somebody looks again, and never by itself:
 * that would keep the session of somebody who has gone away.
 */
export const operationQuery = queryOptions({
  queryKey: ['operation'] as const,
  queryFn: () => unwrap(api.GET('/api/operation')),
  staleTime: 0,
});

/** The instant that lies so many seconds before another. */
export const secondsBefore = (instant: string, seconds: number): Date =>
  new Date(Date.parse(instant) - seconds * 1_000);
