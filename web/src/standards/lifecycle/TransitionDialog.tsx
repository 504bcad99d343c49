import { Modal, Text } from '@mantine/core';
import { LIMITS } from '@nbn/contracts';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unwrap, api } from '../../api/client.ts';
import { ChoiceField, Form, LongTextField } from '../../ui/Form.tsx';
import { listKey, type Standard, standardKey, standardsQuery } from '../queries.ts';
import { lifecycleHistoryKey } from './queries.ts';
import { transitionEffect, transitionLabel } from './transition-text.ts';

interface TransitionDialogProps {
  standard: Standard;
  transition: Standard['transitions'][number];
  onClose: () => void;
}

/** Takes a step, after saying what it means for whom; most want a reason that stays in the history. */
export function TransitionDialog({ standard, transition: { to, reason }, onClose }: TransitionDialogProps) {
  const { t } = useTranslation('lifecycle');
  const { t: texts } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const queries = useQueryClient();
  const { id, state: from, audience } = standard;
  const verb = transitionLabel(t, from, to);
  const take = useMutation({
    mutationFn: (said: { reason?: string; supersededById?: string }) =>
      unwrap(
        api.POST('/api/standards/{standardId}/transitions', {
          params: { path: { standardId: id } },
          body: { from, to, ...said },
        }),
      ),
    onSuccess: (moved) => {
      queries.setQueryData<Standard>(standardKey(id), moved);
      void queries.invalidateQueries({ queryKey: listKey });
      void queries.invalidateQueries({ queryKey: lifecycleHistoryKey(id) });
      onClose();
    },
  });

  function submit(values: FormData) {
    const [why, successor] = [
      values.get('reason') as string | null,
      values.get('supersededById') as string | null,
    ];
    take.mutate({ ...(why ? { reason: why } : {}), ...(successor ? { supersededById: successor } : {}) });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={`${verb}: ${standard.title}`}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Form
        draftKey={`standard ${to} ${id}`}
        verb={verb}
        problem={take.error}
        busy={take.isPending}
        onCancel={onClose}
        onSubmit={submit}
      >
        <Text size="sm">{transitionEffect(t, from, to, texts(`state.${to}`))}</Text>
        <Text size="sm" c="dimmed">
          {t(to === 'national-review' && audience === 'networks' ? 'effect.toldNetworks' : 'effect.told')}
        </Text>
        {(to === 'consolidation' || from === 'consolidation') && (standard.openRemarks ?? 0) > 0 && (
          <Text size="sm">{t('effect.remarks', { count: standard.openRemarks ?? 0 })}</Text>
        )}
        {(to === 'consolidation' || from === 'consolidation') && standard.openAmendments > 0 && (
          <Text size="sm">{t('effect.amendments', { count: standard.openAmendments })}</Text>
        )}
        {to === 'superseded' && <SuccessorField standardId={id} />}
        {reason && (
          <LongTextField
            name="reason"
            label={t('reason')}
            description={t('reasonHint')}
            required
            maxLength={LIMITS.note}
            data-autofocus
          />
        )}
      </Form>
    </Modal>
  );
}

/** Which standard takes the place, if one does. */
function SuccessorField({ standardId }: { standardId: string }) {
  const { t } = useTranslation('lifecycle');
  const { data } = useInfiniteQuery(standardsQuery);
  const others = (data?.pages ?? []).flatMap(({ items }) => items).filter(({ id }) => id !== standardId);
  return (
    <ChoiceField
      name="supersededById"
      label={t('successor')}
      data={[
        { value: '', label: t('noSuccessor') },
        ...others.map(({ id, title }) => ({ value: id, label: title })),
      ]}
    />
  );
}
