import { IconAlertTriangle, IconCheck, IconCloudUpload, IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useConnection } from '../live/connection.ts';
import classes from './SaveState.module.css';

interface SaveStateProps {
  /** A request is on its way. */
  saving: boolean;
  /** Changes that the server has not committed yet. */
  unsaved: number;
  /** The server refused the last change; the reason stands beside it. */
  refused?: boolean;
  /** What is unsaved has waited for long. */
  late?: boolean;
}

/**
 * Honest saving: "Saving…", "Saved" (only after the server committed), "3 changes not saved yet, offline since 14:05".
 *
 *     <SaveState saving={save.isPending} unsaved={dirty ? 1 : 0} refused={save.isError} />
 */
export function SaveState({ saving, unsaved, refused, late }: SaveStateProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { offlineSince } = useConnection();
  const time = offlineSince ? format.clock(offlineSince) : '';
  const [state, Icon, words] = offlineSince && unsaved > 0
    ? ['unsaved', IconWifiOff, t('save.offline', { count: unsaved, time })] as const
    : refused ? ['refused', IconAlertTriangle, t('save.refused')] as const
    : saving ? ['saving', IconCloudUpload, t('save.saving')] as const
    : unsaved > 0 ? ['unsaved', IconCloudUpload, t('save.unsaved', { count: unsaved })] as const
    : offlineSince ? ['unsaved', IconWifiOff, t('save.offlineClean', { time })] as const
    : ['saved', IconCheck, t('save.saved')] as const;
  return (
    <output className={classes.save} data-state={state} data-late={(late && unsaved > 0) || undefined}>
      <Icon size={16} stroke={1.8} aria-hidden />
      {words}
    </output>
  );
}
