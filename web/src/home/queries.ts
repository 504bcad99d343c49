import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { homeKey } from '../api/keys.ts';

/** What Home shows, in one answer. */
export const homeQuery = queryOptions({ queryKey: homeKey, queryFn: () => answer(api.GET('/api/home')) });
