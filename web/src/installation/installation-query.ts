import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import { installationKey } from '../api/query-keys.ts';

/** How soon the end of maintenance is seen. */
const INTERVAL_MS = 30_000;
/** How soon its beginning is, where nothing was refused before. */
const QUIET_INTERVAL_MS = 120_000;

/** Whether members can work here just now, and whether this is a restored copy. */
export const installationQuery = queryOptions({
  queryKey: installationKey,
  queryFn: () => unwrap(api.GET('/api/installation')),
  staleTime: INTERVAL_MS,
  refetchInterval: ({ state: { data } }) => (data?.maintenance ? INTERVAL_MS : QUIET_INTERVAL_MS),
});
