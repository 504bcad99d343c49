import { Modal } from '@mantine/core';
import { VERSION_LABEL_MAX } from '@nbn/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Form, TextField } from '../../ui/Form.tsx';
import { createVersion, versionsKey } from './queries.ts';

/** Keeps the text as it stands now under a name. */
export function CreateVersionDialog({ standardId, onClose }: { standardId: string; onClose: () => void }) {
  const { t } = useTranslation('publishing');
  const { t: shell } = useTranslation();
  const queries = useQueryClient();
  const fix = useMutation({
    mutationFn: (label: string) => createVersion(standardId, label),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: versionsKey(standardId) });
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('versions.name.title')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Form
        draftKey={`new version ${standardId}`}
        verb={t('versions.name.verb')}
        problem={fix.error}
        busy={fix.isPending}
        onCancel={onClose}
        onSubmit={(values) => fix.mutate(values.get('label') as string)}
      >
        <TextField
          name="label"
          label={t('versions.name.field')}
          description={t('versions.name.hint')}
          required
          maxLength={VERSION_LABEL_MAX}
          data-autofocus
        />
      </Form>
    </Modal>
  );
}
