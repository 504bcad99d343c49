import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type Duty = components['schemas']['OverviewDutyView'];
export type Overview = components['schemas']['OverviewView'];

/** What is late or due in every country, the latest first. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'] as const,
  queryFn: () => unwrap(api.GET('/api/overview')),
});
