import { LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { LongTextField } from '../../ui/Form.tsx';

interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
}

/** Why somebody is nominated, for the team and the secretariat. */
export function ReasonField({ value, onChange }: ReasonFieldProps) {
  const { t } = useTranslation('nominations');
  return (
    <LongTextField
      name="reason"
      label={t('reason')}
      description={t('reasonHint')}
      maxLength={LIMITS.note}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
