import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';

/** Whether funds concern the reader; asked by the tabs of the section. */
export const fundsConcernQuery = queryOptions({
  queryKey: ['funding', 'concern'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/funds', { params: { query: { limit: 1 } }, signal })),
});
