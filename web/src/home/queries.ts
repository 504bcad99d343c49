import { queryOptions } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { homeKey } from '../api/query-keys.ts';

/** What Home shows, in one answer. */
export const homeQuery = queryOptions({ queryKey: homeKey, queryFn: () => unwrap(api.GET('/api/home')) });
