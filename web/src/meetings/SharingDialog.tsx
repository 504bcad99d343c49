import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import type { MeetingMutations, MeetingView } from './queries.ts';

interface SharingDialogProps {
  meeting: MeetingView;
  mutations: MeetingMutations;
  opened: boolean;
  onClose: () => void;
}

/** Confirms whether the other countries may see that a national meeting took place. */
export function SharingDialog({
  meeting: { sharedAbroad },
  mutations: { share },
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
