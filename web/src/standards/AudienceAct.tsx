import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { type Standard, standardKey } from './queries.ts';

/** Opens a draft to the national networks, or keeps it to the teams again; says first what that means for whom. */
export function AudienceAct({ standard }: { standard: Standard }) {
  const { t } = useTranslation('standards');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const audience = standard.audience === 'teams' ? 'networks' : 'teams';
  const change = useMutation({
    mutationFn: () => answer(api.PATCH('/api/standards/{standardId}', { params: { path: { standardId: standard.id } }, body: { audience } })),
    onSuccess: (head) => {
      queries.setQueryData<Standard>(standardKey(standard.id), (old) => old && { ...old, ...head });
      setAsking(false);
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t(`audienceVerb.${audience}`)}</Button>
      <ConfirmDialog
        opened={asking} onClose={() => setAsking(false)} title={t(`audienceAsk.${audience}`)} consequence={t(`audienceAsk.${audience}Text`)}
        verb={t(`audienceVerb.${audience}`)} onConfirm={() => change.mutate()} busy={change.isPending} problem={change.error} loses={audience === 'teams'}
      />
    </>
  );
}
