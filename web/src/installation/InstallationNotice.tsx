import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { Notice } from '../ui/Notice.tsx';
import { installationQuery } from './installation-query.ts';

/** What those who run Norbanet have made of it for now: a place to read only, or a copy. Silent otherwise. */
export function InstallationNotice() {
  const { t } = useTranslation();
  const { data } = useQuery(installationQuery);
  const wasInMaintenance = useRef(false);
  const inMaintenance = data?.maintenance === true;
  useEffect(() => {
    if (wasInMaintenance.current !== inMaintenance)
      announce(t(inMaintenance ? 'installation.maintenance' : 'installation.maintenanceEnded'));
    wasInMaintenance.current = inMaintenance;
  }, [inMaintenance, t]);
  return (
    <>
      {inMaintenance && (
        <Notice kind="waits" flush>
          {t('installation.maintenance')}
        </Notice>
      )}
      {data?.quarantine && (
        <Notice kind="note" flush>
          {t('installation.quarantine')}
        </Notice>
      )}
    </>
  );
}
