import { LIMITS } from '@nbn/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';

/** Members who can be named, by words in name or organisation. */
export const namedMembersQuery = (typed: string) =>
  queryOptions({
    queryKey: ['documents', 'members', typed],
    queryFn: async () => {
      const q = typed.trim();
      const { items } = await unwrap(
        api.GET('/api/members', { params: { query: { limit: LIMITS.pageMax, ...(q ? { q } : {}) } } }),
      );
      return items.flatMap(({ id, name, organisation, state }) =>
        state === 'active' && name ? [{ id, name, organisation: organisation.name }] : [],
      );
    },
  });
