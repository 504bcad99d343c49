import { CONSENSUS_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { Form, LongTextField } from '../../ui/Form.tsx';

/** Why: read by the others after the round, without a name. */
export function ReasonForm({
  draftKey,
  reason,
  busy,
  problem,
  onSave,
}: {
  draftKey: string;
  reason: string;
  busy: boolean;
  problem: unknown;
  onSave: (reason: string) => void;
}) {
  const { t } = useTranslation('consensus');
  return (
    <Form
      draftKey={draftKey}
      base={reason}
      verb={t('rate.saveReason')}
      problem={problem}
      busy={busy}
      onSubmit={(values) => onSave(values.get('reason') as string)}
    >
      <LongTextField
        name="reason"
        label={t('rate.reason')}
        description={t('rate.reasonHint')}
        defaultValue={reason}
        maxLength={CONSENSUS_LIMITS.reason}
        minRows={2}
      />
    </Form>
  );
}
