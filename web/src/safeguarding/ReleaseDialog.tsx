import { LETTING_THROUGH } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { LongTextField } from '../ui/Form.tsx';
import { useRelease } from './queries.ts';

/** Asks for the reason for which a held text may pass, and says what follows. */
export function ReleaseDialog({ reportId, onClose }: { reportId: string; onClose: () => void }) {
  const { t } = useTranslation('safeguarding');
  const [reason, setReason] = useState('');
  const release = useRelease(reportId);
  return (
    <ConfirmDialog
      opened onClose={onClose} title={t('page.release.title')} consequence={t('page.release.text')} verb={t('page.release.act')}
      busy={release.isPending} problem={release.error} onConfirm={() => release.mutate(reason, { onSuccess: onClose })}
    >
      <LongTextField name="reason" label={t('page.release.reason')} required maxLength={LETTING_THROUGH.reasonMax} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </ConfirmDialog>
  );
}
