import { useTranslation } from 'react-i18next';
import { Text } from '@mantine/core';
import { ChoiceField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { type Priority, useMergePriority } from './queries.ts';

/** Lets a proposal go on in a like one: its words stay readable under it. */
export function MergeDialog({
  priority,
  others,
  onClose,
}: {
  priority: Priority;
  others: readonly Priority[];
  onClose: () => void;
}) {
  const { t } = useTranslation('priorities');
  const merge = useMergePriority(priority.id);
  return (
    <FormDialog
      draftKey={null}
      title={t('merge.title', { title: priority.title })}
      verb={t('merge.verb')}
      problem={merge.error}
      busy={merge.isPending}
      onClose={onClose}
      onSubmit={(values) => merge.mutate(textValue(values, 'into'), { onSuccess: onClose })}
    >
      <Text size="sm">{t('merge.text')}</Text>
      <ChoiceField
        name="into"
        label={t('merge.into')}
        required
        data={others.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </FormDialog>
  );
}
