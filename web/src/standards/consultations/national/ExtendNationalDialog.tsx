import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/format.ts';
import { DateTimeField } from '../../../ui/Form.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import type { Round } from '../queries.ts';
import type { NationalConsultation, NationalMutations } from './queries.ts';

interface ExtendNationalDialogProps {
  round: Round;
  consultation: NationalConsultation;
  extend: NationalMutations['extend'];
  onClose: () => void;
}

/** A later end, or another one once it has ended. */
export function ExtendNationalDialog({ round, consultation, extend, onClose }: ExtendNationalDialogProps) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const { revision, timeZone, open } = consultation;
  const title = t(open ? 'national.more' : 'national.again');
  return (
    <FormDialog
      draftKey={`national consultation’s end ${round.id}`}
      title={title}
      verb={title}
      problem={extend.error}
      busy={extend.isPending}
      onSubmit={(values) =>
        extend.mutate({ revision, closesAt: values.get('closesAt') as string }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <DateTimeField
        name="closesAt"
        label={t('national.moreUntil', { zone: format.city(timeZone) })}
        description={t('national.untilHint', { when: format.instant(round.yourDeadline ?? round.closesAt) })}
        required
        data-autofocus
      />
      <Text size="sm">{t('national.moreEffect')}</Text>
    </FormDialog>
  );
}
