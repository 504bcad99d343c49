import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { standardKey } from '../queries.ts';
import { restoreVersion, type Version } from './queries.ts';
import { useVersionName } from './version-name.ts';

/** Asks before the whole text becomes what a version holds. */
export function RestoreVersionDialog({
  standardId,
  version,
  onClose,
}: {
  standardId: string;
  version: Version;
  onClose: () => void;
}) {
  const { t } = useTranslation('publishing');
  const label = useVersionName()(version);
  const queries = useQueryClient();
  const restore = useMutation({
    mutationFn: () => restoreVersion(standardId, version.id),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: standardKey(standardId) });
      void queries.invalidateQueries({ queryKey: ['standards', 'comparison', standardId] });
      announce(t('versions.restore.done', { label }));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('versions.restore.ask', { label })}
      consequence={t('versions.restore.text')}
      verb={t('versions.restore.verb')}
      onConfirm={() => restore.mutate()}
      busy={restore.isPending}
      problem={restore.error}
    />
  );
}
