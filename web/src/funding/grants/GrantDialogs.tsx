import { FUND_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeNow } from '../../i18n/clock.ts';
import { DateField, TextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { centsValue, MoneyField } from '../MoneyField.tsx';
import { type Grant, useAddReport, useRecordPayment } from '../queries.ts';
import { useMoney } from '../use-money.ts';
import { MilestonesDialog } from './MilestonesDialog.tsx';

export type GrantAct = 'milestones' | 'report' | 'payment';

interface DialogProps {
  grant: Grant;
  onClose: () => void;
}

const DIALOGS = { milestones: MilestonesDialog, report: ReportDialog, payment: PaymentDialog } as const;

/** The dialog of what the secretariat does with a grant. */
export function GrantDialog({ act, ...props }: DialogProps & { act: GrantAct }) {
  const Dialog = DIALOGS[act];
  return <Dialog {...props} />;
}

function ReportDialog({ grant: { id }, onClose }: DialogProps) {
  const { t } = useTranslation('funding');
  const add = useAddReport();
  return (
    <FormDialog
      draftKey={`report on ${id}`}
      title={t('grant.addReport')}
      verb={t('grant.addReportVerb')}
      problem={add.error}
      busy={add.isPending}
      onSubmit={(values) =>
        add.mutate(
          {
            id,
            body: {
              firstDay: textValue(values, 'firstDay'),
              lastDay: textValue(values, 'lastDay'),
              dueOn: textValue(values, 'dueOn'),
            },
          },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <DateField name="firstDay" label={t('grant.firstDay')} required />
      <DateField name="lastDay" label={t('grant.lastDay')} required />
      <DateField name="dueOn" label={t('grant.dueOn')} required />
    </FormDialog>
  );
}

function PaymentDialog({ grant, onClose }: DialogProps) {
  const { t } = useTranslation('funding');
  const { amount } = useMoney(grant.currency);
  const pay = useRecordPayment();
  const payable = grant.payableCents - grant.paidCents;
  const [today] = useState(() => new Date(timeNow()).toISOString().slice(0, 10));
  return (
    <FormDialog
      draftKey={`payment of ${grant.id}`}
      title={t('grant.pay')}
      verb={t('grant.payVerb')}
      problem={pay.error}
      busy={pay.isPending}
      onSubmit={(values) =>
        pay.mutate(
          {
            id: grant.id,
            body: {
              cents: centsValue(values, 'cents', grant.currency),
              paidOn: textValue(values, 'paidOn'),
              reference: textValue(values, 'reference'),
            },
          },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <MoneyField
        name="cents"
        label={t('application.cents')}
        description={t('grant.payHelp', { amount: amount(payable) })}
        currency={grant.currency}
        cents={payable}
        required
      />
      <DateField name="paidOn" label={t('grant.paidOn')} defaultValue={today} required />
      <TextField name="reference" label={t('grant.reference')} maxLength={FUND_LIMITS.reference} />
    </FormDialog>
  );
}
