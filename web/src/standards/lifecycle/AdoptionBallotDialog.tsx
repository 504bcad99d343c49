import { Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { BallotTermsFields, termsOf } from '../BallotTermsFields.tsx';
import { listKey, type Standard, standardKey } from '../queries.ts';
import { historyKey, ballotsKey } from './queries.ts';

/** Puts the consolidated standard to the vote of the countries. */
export function AdoptionBallotDialog({ standard, onClose }: { standard: Standard; onClose: () => void }) {
  const { t } = useTranslation('lifecycle');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [badTime, setBadTime] = useState(false);
  const { id: standardId, title } = standard;
  const open = useMutation({
    mutationFn: (body: NonNullable<ReturnType<typeof termsOf>>) => answer(api.POST('/api/standards/{standardId}/ballots', { params: { path: { standardId } }, body })),
    onSuccess: (held) => {
      queries.setQueryData(ballotsKey(standardId), held.items);
      for (const queryKey of [standardKey(standardId), listKey, historyKey(standardId)]) void queries.invalidateQueries({ queryKey });
      const [ballot] = held.items;
      if (ballot) void navigate({ to: '/priorities/ballots/$ballotId', params: { ballotId: ballot.id } });
    },
  });

  function submit(values: FormData) {
    const terms = termsOf(values);
    setBadTime(terms === null);
    if (terms) open.mutate(terms);
  }

  return (
    <FormDialog title={t('ballot.title', { title })} verb={t('step.to-ballot')} problem={open.error} busy={open.isPending} onSubmit={submit} onClose={onClose} large>
      <Text size="sm">{t('ballot.effect')}</Text>
      <BallotTermsFields question={t('ballot.ask', { title })} badTime={badTime} />
    </FormDialog>
  );
}
