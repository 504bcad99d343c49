import { ERROR_TYPES, FUND_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { ChoiceField, LongTextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { centsValue, MoneyField } from '../MoneyField.tsx';
import { type Report, type ReportLine, useProposeControl } from '../queries.ts';
import { useMoney } from '../use-money.ts';

interface ControlDialogProps {
  report: Report;
  line: ReportLine;
  onClose: () => void;
}

/** Proposes how what a line declares is split. What was parked is looked at again from where it stands. */
export function ControlDialog({ report, line, onClose }: ControlDialogProps) {
  const { t } = useTranslation('funding');
  const { amount } = useMoney(report.currency);
  const propose = useProposeControl();
  const { currency } = report;
  const declared = line.declaredCents ?? 0;
  function submit(values: FormData) {
    const errorType = ERROR_TYPES.find((known) => known === textValue(values, 'errorType')) ?? null;
    const body = {
      certifiedCents: centsValue(values, 'certifiedCents', currency),
      deductedCents: centsValue(values, 'deductedCents', currency),
      parkedCents: centsValue(values, 'parkedCents', currency),
      errorType,
      reason: textValue(values, 'reason'),
    };
    propose.mutate({ id: report.id, lineId: line.id, body }, { onSuccess: onClose });
  }
  return (
    <FormDialog
      draftKey={`control of ${line.id}`}
      base={line}
      title={t('control.proposeTitle', { number: line.number })}
      verb={t('control.proposeVerb')}
      problem={propose.error}
      busy={propose.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('control.proposeLead', { amount: amount(declared) })}</p>
      <MoneyField
        name="certifiedCents"
        label={t('control.certified')}
        currency={currency}
        cents={line.certifiedCents === null ? declared : line.certifiedCents + (line.parkedCents ?? 0)}
      />
      <MoneyField
        name="deductedCents"
        label={t('control.deducted')}
        currency={currency}
        cents={line.deductedCents ?? 0}
      />
      <MoneyField name="parkedCents" label={t('control.parked')} currency={currency} cents={0} />
      <ChoiceField
        name="errorType"
        label={t('control.errorType')}
        defaultValue={line.controls[0]?.errorType ?? ''}
        data={[
          { value: '', label: t('control.noError') },
          ...ERROR_TYPES.map((type) => ({ value: type, label: t(`control.error.${type}`) })),
        ]}
      />
      <LongTextField name="reason" label={t('control.reason')} maxLength={FUND_LIMITS.reason} />
    </FormDialog>
  );
}
