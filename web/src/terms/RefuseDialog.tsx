import { TERM_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { LongTextField } from '../ui/Form.tsx';
import { useUnsavedDraft } from '../unsaved/use-unsaved-draft.ts';
import { useRefuseProposal } from './queries.ts';

/** Asks for the reason for which a proposal is refused. */
export function RefuseDialog({ proposalId, onClose }: { proposalId: string; onClose: () => void }) {
  const { t } = useTranslation('terms');
  const draft = useUnsavedDraft(`refuse term ${proposalId}`, t('refusal.reason'), '');
  const refuse = useRefuseProposal(proposalId);

  function cancel() {
    draft.discard();
    onClose();
  }
  function finish() {
    announce(t('proposal.refused'));
    onClose();
  }
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onCancel={cancel}
      title={t('refusal.title')}
      consequence={t('refusal.text')}
      verb={t('refusal.verb')}
      busy={refuse.isPending}
      problem={refuse.error}
      onConfirm={() => draft.send(() => refuse.mutate(draft.value, { onSuccess: finish }))}
    >
      <LongTextField
        name="reason"
        label={t('refusal.reason')}
        required
        maxLength={TERM_LIMITS.reason}
        value={draft.value}
        onChange={(event) => draft.write(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
