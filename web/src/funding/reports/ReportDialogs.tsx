import { FUND_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { LongTextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import {
  type Report,
  type ReportLine,
  useRemoveLine,
  useReopenReport,
  useSecondControl,
  useSubmitReport,
} from '../queries.ts';
import { useMoney } from '../use-money.ts';
import { ControlDialog } from './ControlDialog.tsx';
import { LineDialog } from './LineDialog.tsx';

/** What is done with a report, or with one of its lines. */
export type ReportAct =
  | { readonly kind: 'submit' | 'reopen' }
  | { readonly kind: 'line'; readonly line: ReportLine | null }
  | { readonly kind: 'remove' | 'propose' | 'confirm' | 'return'; readonly line: ReportLine };

interface DialogProps {
  report: Report;
  onClose: () => void;
}
interface LineDialogProps extends DialogProps {
  line: ReportLine;
}

/** The dialog of an act on a report. */
export function ReportDialog({ act, ...props }: DialogProps & { act: ReportAct }) {
  switch (act.kind) {
    case 'submit':
      return <SubmitDialog {...props} />;
    case 'reopen':
      return <ReopenDialog {...props} />;
    case 'line':
      return <LineDialog {...props} line={act.line} />;
    case 'remove':
      return <RemoveDialog {...props} line={act.line} />;
    case 'propose':
      return <ControlDialog {...props} line={act.line} />;
    case 'confirm':
      return <ConfirmControlDialog {...props} line={act.line} />;
    case 'return':
      return <ReturnControlDialog {...props} line={act.line} />;
  }
}

function SubmitDialog({ report: { id, revision }, onClose }: DialogProps) {
  const { t } = useTranslation('funding');
  const submit = useSubmitReport();
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('report.submitTitle')}
      consequence={t('report.submitText')}
      verb={t('report.submit')}
      busy={submit.isPending}
      problem={submit.error}
      onConfirm={() => submit.mutate({ id, body: { revision } }, { onSuccess: onClose })}
    />
  );
}

function ReopenDialog({ report: { id }, onClose }: DialogProps) {
  const { t } = useTranslation('funding');
  const reopen = useReopenReport();
  return (
    <FormDialog
      draftKey={`reopening of ${id}`}
      title={t('report.reopenTitle')}
      verb={t('report.reopen')}
      problem={reopen.error}
      busy={reopen.isPending}
      onSubmit={(values) =>
        reopen.mutate({ id, body: { reason: textValue(values, 'reason') } }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <p>{t('report.reopenText')}</p>
      <LongTextField name="reason" label={t('report.reason')} required maxLength={FUND_LIMITS.reason} />
    </FormDialog>
  );
}

function RemoveDialog({ report, line, onClose }: LineDialogProps) {
  const { t } = useTranslation('funding');
  const remove = useRemoveLine();
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('report.removeOf', { number: line.number })}
      consequence={line.description}
      verb={t('report.remove')}
      isDestructive
      busy={remove.isPending}
      problem={remove.error}
      onConfirm={() => remove.mutate({ id: report.id, lineId: line.id }, { onSuccess: onClose })}
    />
  );
}

function ConfirmControlDialog({ report, line, onClose }: LineDialogProps) {
  const { t } = useTranslation('funding');
  const { amount } = useMoney(report.currency);
  const second = useSecondControl();
  const proposal = line.controls.find(({ state }) => state === 'proposed');
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('control.confirmTitle', { number: line.number })}
      consequence={
        proposal &&
        t('control.confirmText', {
          name: proposal.proposedBy,
          certified: amount(proposal.certifiedCents),
          deducted: amount(proposal.deductedCents),
          parked: amount(proposal.parkedCents),
        })
      }
      verb={t('control.confirm')}
      busy={second.isPending}
      problem={second.error}
      onConfirm={() =>
        second.mutate({ id: report.id, lineId: line.id, body: { confirms: true } }, { onSuccess: onClose })
      }
    />
  );
}

function ReturnControlDialog({ report, line, onClose }: LineDialogProps) {
  const { t } = useTranslation('funding');
  const second = useSecondControl();
  return (
    <FormDialog
      draftKey={`return of line ${line.id}`}
      title={t('control.returnTitle', { number: line.number })}
      verb={t('control.return')}
      problem={second.error}
      busy={second.isPending}
      onSubmit={(values) =>
        second.mutate(
          { id: report.id, lineId: line.id, body: { confirms: false, reason: textValue(values, 'reason') } },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <LongTextField
        name="reason"
        label={t('control.returnReason')}
        required
        maxLength={FUND_LIMITS.reason}
      />
    </FormDialog>
  );
}
