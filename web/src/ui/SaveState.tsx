import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconCloudUpload from '@tabler/icons-react/icons/IconCloudUpload';
import IconWifiOff from '@tabler/icons-react/icons/IconWifiOff';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useConnection } from '../live/connection.ts';
import classes from './SaveState.module.css';
import { type SavingState, useSaveAnnouncement } from './use-save-announcement.ts';

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

const ICONS = {
  saved: IconCheck,
  saving: IconCloudUpload,
  unsaved: IconCloudUpload,
  offline: IconWifiOff,
  refused: IconAlertTriangle,
};

function savingState({
  saving,
  unsaved,
  refused,
  offline,
}: Pick<SaveStateProps, 'saving' | 'unsaved' | 'refused'> & { offline: boolean }): SavingState {
  if (offline && unsaved > 0) return 'offline';
  if (refused) return 'refused';
  if (saving) return 'saving';
  if (unsaved > 0) return 'unsaved';
  return offline ? 'offline' : 'saved';
}

/**
 * Honest saving: "Saving…", "Saved" (only after the server committed), "3 changes not saved yet, offline
 * since 14:05".
 *
 *     <SaveState saving={save.isPending} unsaved={dirty ? 1 : 0} refused={save.isError} />
 */
export function SaveState({ saving, unsaved, refused, late }: SaveStateProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { offlineSince } = useConnection();
  const time = offlineSince ? format.clock(offlineSince) : '';
  const state = savingState({ saving, unsaved, refused, offline: offlineSince !== null });
  const words = {
    saved: t('save.saved'),
    saving: t('save.saving'),
    refused: t('save.refused'),
    unsaved: t('save.unsaved', { count: unsaved }),
    offline: unsaved > 0 ? t('save.offline', { count: unsaved, time }) : t('save.offlineClean', { time }),
  }[state];
  const isLate = Boolean(late) && unsaved > 0;
  useSaveAnnouncement(state, isLate, words);
  const Icon = ICONS[state];
  return (
    // Changes with every key: what of it is worth saying is announced apart.
    <output
      aria-live="off"
      className={classes.save}
      data-state={state === 'offline' ? 'unsaved' : state}
      data-late={isLate || undefined}
    >
      <Icon size={16} stroke={1.8} aria-hidden />
      {words}
    </output>
  );
}
