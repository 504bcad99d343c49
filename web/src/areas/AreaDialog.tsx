import { AREA_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { TextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { EditConflictNotice } from '../ui/EditConflictNotice.tsx';
import { useFormConflict } from '../unsaved/use-form-conflict.ts';
import { type Area, useAddArea, useChangeArea } from './queries.ts';

interface DialogProps {
  onClose: () => void;
}

/** Adds an area behind the others. */
export function NewAreaDialog({ onClose }: DialogProps) {
  const { t } = useTranslation('areas');
  const add = useAddArea();
  function submit(values: FormData) {
    const title = textValue(values, 'title');
    add.mutate(
      { title },
      {
        onSuccess: () => {
          announce(t('saved', { title }));
          onClose();
        },
      },
    );
  }
  return (
    <FormDialog
      draftKey="new area"
      title={t('add')}
      verb={t('addVerb')}
      problem={add.error}
      busy={add.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        name="title"
        label={t('name')}
        description={t('nameHint')}
        required
        maxLength={AREA_LIMITS.title}
      />
    </FormDialog>
  );
}

/** Gives an area another name; its code in files stays. */
export function RenameAreaDialog({ area: latest, onClose }: DialogProps & { area: Area }) {
  const { t } = useTranslation('areas');
  const change = useChangeArea(latest.id);
  const place = `area ${latest.id}`;
  const form = useFormConflict(place, latest, ({ title }) => [
    { name: 'title', label: t('name'), value: title },
  ]);
  function submit(values: FormData) {
    const title = textValue(values, 'title');
    change.mutate(
      { title, retired: form.base.retired, revision: form.revision },
      {
        onSuccess: () => {
          announce(t('saved', { title }));
          onClose();
        },
      },
    );
  }
  return (
    <FormDialog
      key={form.formKey}
      draftKey={place}
      base={form.base}
      title={t('renameNamed', { title: latest.title })}
      verb={t('save')}
      problem={form.newerFields ? null : change.error}
      busy={change.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <EditConflictNotice of={form} />
      <TextField
        name="title"
        label={t('name')}
        description={t('nameHint')}
        defaultValue={form.base.title}
        required
        maxLength={AREA_LIMITS.title}
      />
    </FormDialog>
  );
}
