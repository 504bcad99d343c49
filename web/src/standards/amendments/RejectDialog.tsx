import { Text } from '@mantine/core';
import { AMENDMENT_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { LongTextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import type { AmendmentMutations } from './queries.ts';

interface RejectDialogProps {
  amendmentId: string;
  reject: AmendmentMutations['reject'];
  onClose: () => void;
}

export function RejectDialog({ amendmentId, reject, onClose }: RejectDialogProps) {
  const { t } = useTranslation('amendments');
  return (
    <FormDialog
      draftKey={`amendment rejection ${amendmentId}`}
      title={t('ask.reject')}
      verb={t('act.reject')}
      problem={reject.error}
      busy={reject.isPending}
      onSubmit={(values) => reject.mutate(textValue(values, 'reason'), { onSuccess: onClose })}
      onClose={onClose}
    >
      <Text size="sm">{t('effect.reject')}</Text>
      <LongTextField
        name="reason"
        label={t('why')}
        description={t('whyHint')}
        required
        maxLength={AMENDMENT_LIMITS.reason}
        data-autofocus
      />
    </FormDialog>
  );
}
