import { MEETING_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { LongTextField } from '../ui/Form.tsx';
import { useUnsavedDraft } from '../unsaved/use-unsaved-draft.ts';

interface CancelDialogProps {
  /** What is called off, as its words are kept by. */
  place: string;
  title: string;
  verb: string;
  consequence: string;
  /** Who will read the reason; null where nobody is notified of the cancellation. */
  reasonHint: string | null;
  busy: boolean;
  problem: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks before a meeting or a series is called off, and for the reason where somebody is told. */
export function CancelDialog({ place, reasonHint, onConfirm, onClose, ...dialog }: CancelDialogProps) {
  const { t } = useTranslation('meetings');
  const { value: reason, write, discard, send } = useUnsavedDraft(place, t('cancelReason.label'), '');
  const leave = () => {
    discard();
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      isDestructive
      {...dialog}
      onClose={onClose}
      onCancel={leave}
      onConfirm={() => send(() => onConfirm(reason.trim()))}
    >
      {reasonHint !== null && (
        <LongTextField
          name="reason"
          label={t('cancelReason.label')}
          description={reasonHint}
          minRows={2}
          maxLength={MEETING_LIMITS.cancelReason}
          value={reason}
          onChange={(event) => write(event.currentTarget.value)}
        />
      )}
    </ConfirmDialog>
  );
}
