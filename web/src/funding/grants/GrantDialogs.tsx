import { FUND_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeNow } from '../../i18n/clock.ts';
import { DateField, LongTextField, TextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { centsValue, MoneyField } from '../MoneyField.tsx';
import { type Grant, useAddReport, useRecordPayment, useSetMilestones } from '../queries.ts';
import { useMoney } from '../use-money.ts';
import { formatMilestones, parseMilestones } from './milestone-lines.ts';

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

function MilestonesDialog({ grant, onClose }: DialogProps) {
  const { t } = useTranslation('funding');
  const set = useSetMilestones();
  const [isUnreadable, setUnreadable] = useState(false);
  function submit(values: FormData) {
    const milestones = parseMilestones(textValue(values, 'milestones'));
    setUnreadable(milestones === null);
    if (milestones) set.mutate({ id: grant.id, body: { milestones } }, { onSuccess: onClose });
  }
  return (
    <FormDialog
      draftKey={`milestones of ${grant.id}`}
      large
      title={t('grant.setMilestones')}
      verb={t('grant.setMilestones')}
      problem={set.error}
      busy={set.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <LongTextField
        name="milestones"
        label={t('grant.milestones')}
        description={t('grant.milestonesHelp')}
        defaultValue={formatMilestones(grant.milestones)}
        error={isUnreadable ? t('grant.milestonesHelp') : undefined}
        required
        maxLength={FUND_LIMITS.milestones * (FUND_LIMITS.title + 30)}
      />
      <p>{t('grant.milestonesLead')}</p>
    </FormDialog>
  );
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
