import { Modal } from '@mantine/core';
import { DRAFT_AUDIENCES, LIMITS, type DraftAudience, type InitialStandardState } from '@nbn/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { ChoiceField, Form, TextField } from '../ui/Form.tsx';
import { listKey, standardKey } from './queries.ts';
import { originOf, OriginFields, type StandardOrigin } from './templates/OriginFields.tsx';

type NewStandard = components['schemas']['DraftStandard'];

/** Starts a standard and goes to it. */
export function NewStandardDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [origin, setOrigin] = useState<StandardOrigin>('empty');
  const start = useMutation({
    mutationFn: (body: NewStandard) => unwrap(api.POST('/api/standards', { body })),
    onSuccess: async (standard) => {
      queries.setQueryData(standardKey(standard.id), standard);
      void queries.invalidateQueries({ queryKey: listKey });
      await navigate({ to: '/standards/$standardId', params: { standardId: standard.id } });
    },
  });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('start.title')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Form
        draftKey="new standard"
        verb={t('start.verb')}
        problem={start.error}
        busy={start.isPending}
        onCancel={onClose}
        onSubmit={(values) =>
          start.mutate({
            title: values.get('title') as string,
            audience: values.get('audience') as DraftAudience,
            state: values.get('state') as InitialStandardState,
            ...originOf(origin, values),
          })
        }
      >
        <TextField name="title" label={t('start.field')} required maxLength={LIMITS.title} data-autofocus />
        <OriginFields origin={origin} onOrigin={setOrigin} />
        <ChoiceField
          name="state"
          label={t('start.state')}
          data={[
            { value: 'drafting', label: t('start.asDraft') },
            { value: 'idea', label: t('start.asIdea') },
          ]}
        />
        <ChoiceField
          name="audience"
          label={t('start.audience')}
          description={t('start.audienceHint')}
          data={DRAFT_AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))}
        />
      </Form>
    </Modal>
  );
}
