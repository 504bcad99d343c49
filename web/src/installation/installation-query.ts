import { queryOptions } from '@tanstack/react-query';
import { installationKey } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

export type InstallationState = components['schemas']['InstallationView'];

/**
 * Whether members can work here just now, and whether this is a restored copy. Asked as by a stranger: a page that
 * asks by itself must not keep the session of somebody who has gone away.
 */
export const installationQuery = queryOptions({
  queryKey: installationKey,
  queryFn: () =>
    fetch('/api/installation', { credentials: 'omit' }).then(
      (answer) => answer.json() as Promise<InstallationState>,
    ),
  refetchInterval: 60_000,
});
