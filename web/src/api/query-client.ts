import {
  type InvalidateOptions,
  type InvalidateQueryFilters,
  MutationCache,
  QueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';
import { installationKey, STALE_TIME_MS } from './query-keys.ts';

/** The codes of refusals that say: it was changed meanwhile. */
const CHANGED_MEANWHILE = /(^|-)changed-meanwhile$/;

/**
 * The library asks again only for what it has read before. A first answer that is on its way may be older than
 * the change for which it is invalidated, so it is asked for again as soon as it has come.
 */
class FirstReadQueryClient extends QueryClient {
  override async invalidateQueries<Key extends QueryKey = QueryKey>(
    filters?: InvalidateQueryFilters<Key>,
    options?: InvalidateOptions,
  ): Promise<void> {
    const firstReads = this.getQueryCache()
      .findAll({ ...(filters as InvalidateQueryFilters | undefined), fetchStatus: 'fetching' })
      .filter(({ state }) => state.data === undefined)
      .map(async ({ promise, queryKey }) => {
        await promise?.catch(() => undefined);
        await super.invalidateQueries({ queryKey, exact: true }, options);
      });
    await Promise.all([super.invalidateQueries(filters, options), ...firstReads]);
  }
}

/**
 * Writes news into what was read under a key; where nothing was read yet, nothing is written. An answer that is
 * on its way may be older than the news, so they are written into it as well when it has come: asking again for
 * each of them would be one request for every key that somebody types.
 * @param change makes the same of what has the news already.
 */
export function updateQuery<Data>(
  client: QueryClient,
  queryKey: QueryKey,
  change: (data: Data) => Data | undefined,
): void {
  const query = client.getQueryCache().find({ queryKey });
  if (!query) return;
  const write = () => {
    const { isInvalidated } = query.state;
    client.setQueryData<Data>(queryKey, (data) => data && change(data));
    // What lacked more than these news still has to be asked for.
    if (isInvalidated) query.invalidate();
  };
  const onItsWay = query.state.fetchStatus === 'fetching' ? query.promise : undefined;
  write();
  void onItsWay?.then(write, () => undefined);
}

/**
 * Reads try again when the network failed, never when the server refused; writes are never repeated by
 * themselves. Where a write was refused because somebody else came first, what is shown is fetched again, so that
 * the newer state can be looked at; where it was refused for maintenance, the page says so.
 */
export function createQueryClient(): QueryClient {
  const client = new FirstReadQueryClient({
    mutationCache: new MutationCache({
      onError: (error) => {
        if (error instanceof ApiProblem && CHANGED_MEANWHILE.test(error.code))
          void client.invalidateQueries();
        if (error instanceof ApiProblem && error.code === 'maintenance')
          void client.invalidateQueries({ queryKey: installationKey });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: STALE_TIME_MS.short,
        retry: (failures, error) => !(error instanceof ApiProblem && error.status < 500) && failures < 2,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
  return client;
}
