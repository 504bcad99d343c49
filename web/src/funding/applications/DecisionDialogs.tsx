import { APPLICATION_OUTCOMES, FUND_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ChoiceField, LongTextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { centsValue, MoneyField } from '../MoneyField.tsx';
import { type Application, useProposeDecision, useSecondDecision } from '../queries.ts';
import { useMoney } from '../use-money.ts';

export type DecisionAct = 'propose' | 'confirm' | 'return';

interface DialogProps {
  application: Application;
  onClose: () => void;
}

const DIALOGS = { propose: ProposeDialog, confirm: ConfirmDecisionDialog, return: ReturnDialog } as const;

/** The dialog of an act on an application. */
export function DecisionDialog({ act, ...props }: DialogProps & { act: DecisionAct }) {
  const Dialog = DIALOGS[act];
  return <Dialog {...props} />;
}

function ProposeDialog({ application, onClose }: DialogProps) {
  const { t } = useTranslation('funding');
  const { amount } = useMoney(application.currency);
  const propose = useProposeDecision();
  const [outcome, setOutcome] = useState<(typeof APPLICATION_OUTCOMES)[number]>('approved');
  const { id, currency } = application;
  function submit(values: FormData) {
    const grantedCents = outcome === 'approved' ? centsValue(values, 'grantedCents', currency) : 0;
    const body = { outcome, grantedCents, reason: textValue(values, 'reason') };
    propose.mutate({ id, body }, { onSuccess: onClose });
  }
  return (
    <FormDialog
      draftKey={`decision on ${id}`}
      title={t('decision.propose')}
      verb={t('decision.proposeVerb')}
      problem={propose.error}
      busy={propose.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField
        name="outcome"
        label={t('decision.outcome')}
        value={outcome}
        onChange={({ currentTarget: { value } }) =>
          setOutcome(APPLICATION_OUTCOMES.find((known) => known === value) ?? 'approved')
        }
        data={APPLICATION_OUTCOMES.map((one) => ({ value: one, label: t(`application.outcome.${one}`) }))}
      />
      {outcome === 'approved' && (
        <MoneyField
          name="grantedCents"
          label={t('decision.amount')}
          description={t('application.left', { amount: amount(application.fundLeftCents) })}
          currency={currency}
          cents={application.requestedCents}
          required
        />
      )}
      <LongTextField name="reason" label={t('decision.reason')} required maxLength={FUND_LIMITS.reason} />
    </FormDialog>
  );
}

function ConfirmDecisionDialog({ application, onClose }: DialogProps) {
  const { t } = useTranslation('funding');
  const { amount } = useMoney(application.currency);
  const second = useSecondDecision();
  const proposal = application.decisions.find(({ state }) => state === 'proposed');
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('decision.confirmTitle')}
      consequence={
        proposal?.outcome === 'approved'
          ? t('decision.confirmApproved', { amount: amount(proposal.grantedCents) })
          : t('decision.confirmRefused')
      }
      verb={t('decision.confirm')}
      busy={second.isPending}
      problem={second.error}
      onConfirm={() =>
        second.mutate({ id: application.id, body: { confirms: true } }, { onSuccess: onClose })
      }
    />
  );
}

function ReturnDialog({ application: { id }, onClose }: DialogProps) {
  const { t } = useTranslation('funding');
  const second = useSecondDecision();
  return (
    <FormDialog
      draftKey={`return of ${id}`}
      title={t('decision.returnTitle')}
      verb={t('decision.return')}
      problem={second.error}
      busy={second.isPending}
      onSubmit={(values) =>
        second.mutate(
          { id, body: { confirms: false, reason: textValue(values, 'reason') } },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <LongTextField
        name="reason"
        label={t('decision.returnReason')}
        required
        maxLength={FUND_LIMITS.reason}
      />
    </FormDialog>
  );
}
