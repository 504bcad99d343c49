import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import { updateQuery } from '../api/query-client.ts';
import type { paths } from '../api/schema.d.ts';
import { type Standard, standardKey } from './queries.ts';

type StandardChange =
  paths['/api/standards/{standardId}']['patch']['requestBody']['content']['application/json'];

/** Changes what stands at the head of a standard, and shows it at once. */
export function useStandardChange(standardId: string, onChanged: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: StandardChange) =>
      unwrap(api.PATCH('/api/standards/{standardId}', { params: { path: { standardId } }, body })),
    onSuccess: (head) => {
      updateQuery<Standard>(queries, standardKey(standardId), (old) => ({ ...old, ...head }));
      onChanged();
    },
  });
}
