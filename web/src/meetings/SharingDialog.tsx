import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import type { MeetingMutations, MeetingView } from './queries.ts';

interface SharingDialogProps {
  meeting: MeetingView;
  acts: MeetingMutations;
  opened: boolean;
  onClose: () => void;
}

/** Asks before the other countries are told that a national meeting took place, or are told no longer. */
export function SharingDialog({
  meeting: { sharedAbroad },
  acts: { share },
  opened,
  onClose,
}: SharingDialogProps) {
  const { t } = useTranslation('meetings');
  const act = sharedAbroad ? 'unshare' : 'share';
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t(`dialog.${act}`)}
      verb={t(`act.${act}`)}
      busy={share.isPending}
      problem={share.error}
      consequence={t(`dialog.${act}Effect`)}
      onConfirm={() => share.mutate(!sharedAbroad, { onSuccess: onClose })}
    />
  );
}
