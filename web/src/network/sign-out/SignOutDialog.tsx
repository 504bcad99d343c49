import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

interface SignOutDialogProps {
  whom: 'member' | 'everybody';
  name?: string;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
}

/** Says whose sessions end before they do. */
export function SignOutDialog({ whom, name = '', onConfirm, onClose }: SignOutDialogProps) {
  const { t } = useTranslation('sign-out');
  const end = useMutation({
    mutationFn: onConfirm,
    onSuccess: () => {
      announce(t(`${whom}.done`, { name }));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(`${whom}.title`, { name })}
      consequence={t(`${whom}.effect`, { name })}
      verb={t(`${whom}.verb`)}
      busy={end.isPending}
      problem={end.error}
      onConfirm={() => end.mutate()}
      isDestructive
    />
  );
}
