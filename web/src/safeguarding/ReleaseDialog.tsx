import { HELD_TEXT_RELEASE_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { LongTextField } from '../ui/Form.tsx';
import { useUnsavedDraft } from '../unsaved/use-unsaved-draft.ts';
import { useRelease } from './queries.ts';

/** Asks for the reason for which a held text may pass, and says what follows. */
export function ReleaseDialog({ reportId, onClose }: { reportId: string; onClose: () => void }) {
  const { t } = useTranslation('safeguarding');
  const {
    value: reason,
    write,
    discard,
    send,
  } = useUnsavedDraft(`release ${reportId}`, t('page.release.reason'), '');
  const release = useRelease(reportId);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onCancel={() => {
        discard();
        onClose();
      }}
      title={t('page.release.title')}
      consequence={t('page.release.text')}
      verb={t('page.release.act')}
      busy={release.isPending}
      problem={release.error}
      onConfirm={() => send(() => release.mutate(reason, { onSuccess: onClose }))}
    >
      <LongTextField
        name="reason"
        label={t('page.release.reason')}
        required
        maxLength={HELD_TEXT_RELEASE_LIMITS.reasonMax}
        value={reason}
        onChange={(event) => write(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
