import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import { installationKey } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

export type InstallationState = components['schemas']['InstallationView'];

/** How soon the end of maintenance is seen. */
const INTERVAL_MS = 30_000;
/** How soon its beginning is, where nothing was refused before. */
const QUIET_INTERVAL_MS = 120_000;

/**
 * Whether members can work here just now, and whether this is a restored copy. Asked as by a stranger: a page that
 * asks by itself must not keep the session of somebody who has gone away.
 */
export const installationQuery = queryOptions({
  queryKey: installationKey,
  queryFn: () => unwrap(api.GET('/api/installation', { credentials: 'omit' })),
  staleTime: INTERVAL_MS,
  refetchInterval: ({ state: { data } }) => (data?.maintenance ? INTERVAL_MS : QUIET_INTERVAL_MS),
});
