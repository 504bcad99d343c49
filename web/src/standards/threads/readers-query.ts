import type { ThreadAudience } from '@nbn/contracts';
import { queryOptions } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Reader = components['schemas']['ThreadReaderView'];
/** Whom one may call; of the readers of a thread, also for which seat. */
export type Person = Omit<Reader, 'seat'> & Partial<Pick<Reader, 'seat'>>;

/** Whose readers are asked for: those of a thread, or of one that is to be begun. */
export type ReadersOf = { readonly threadId: string } | { readonly audience: ThreadAudience };

/** Who reads a thread, the reader left out: those whom one may call to it. */
export const readersQuery = (standardId: string, of: ReadersOf) =>
  queryOptions({
    queryKey: ['standards', 'readers', standardId, of],
    queryFn: async () =>
      (
        await unwrap(
          api.GET('/api/standards/{standardId}/threads/readers', {
            params: { path: { standardId }, query: of },
          }),
        )
      ).items,
    staleTime: 60_000,
  });
