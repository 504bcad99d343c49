import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { Notice } from '../ui/Notice.tsx';
import type { InstallationState } from './installation-query.ts';

/** What holds for now, in words; that maintenance begins or ends is said to those who do not see it. */
export function InstallationStateNotice({ maintenance, quarantine }: InstallationState) {
  const { t } = useTranslation('installation');
  const wasInMaintenance = useRef(false);
  useEffect(() => {
    if (wasInMaintenance.current !== maintenance)
      announce(t(maintenance ? 'maintenance' : 'maintenanceEnded'));
    wasInMaintenance.current = maintenance;
  }, [maintenance, t]);
  return (
    <>
      {maintenance && (
        <Notice kind="waits" flush>
          {t('maintenance')}
        </Notice>
      )}
      {quarantine && (
        <Notice kind="note" flush>
          {t('quarantine')}
        </Notice>
      )}
    </>
  );
}
