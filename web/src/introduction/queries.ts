import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type Introduction = Schemas['IntroductionView'];
export type Profile = Schemas['ProfileView'];

const introductionKey = ['introduction'] as const;
const profileKey = ['profile'] as const;

/** What a member holds, and whether they have confirmed it. */
export const introductionQuery = queryOptions({
  queryKey: introductionKey,
  queryFn: () => unwrap(api.GET('/api/introduction')),
});

/** The member's own language and time zone. */
export const profileQuery = queryOptions({
  queryKey: profileKey,
  queryFn: () => unwrap(api.GET('/api/profile')),
});

export function useConfirmIntroduction() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await api.POST('/api/introduction/confirmation');
    },
    onSuccess: () => client.invalidateQueries({ queryKey: introductionKey }),
  });
}

/** Times and words on every page follow from it: all of them ask again. */
export function useSetProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['ProfileInput']) => unwrap(api.PUT('/api/profile', { body })),
    onSuccess: () => client.invalidateQueries(),
  });
}
