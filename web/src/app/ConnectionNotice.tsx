import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useConnection } from '../live/connection.ts';
import { keptMark } from '../kept-papers/kept-mark.ts';
import { TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { announce } from './announce.ts';

/** Honest about being offline: since when, and what that means. Silent while all is well. */
export function ConnectionNotice() {
  const { t } = useTranslation();
  const format = useFormat();
  const { offlineSince } = useConnection();
  const wasOffline = useRef(false);
  useEffect(() => {
    if (wasOffline.current && !offlineSince) announce(t('connection.back'));
    wasOffline.current = offlineSince !== null;
  }, [offlineSince, t]);
  if (!offlineSince) return null;
  return (
    <Notice
      kind="waits"
      flush
      actions={
        keptMark() !== null && (
          <TextLink to="/kept" size="sm">
            {t('me.kept')}
          </TextLink>
        )
      }
    >
      {t('connection.offline', { time: format.clock(offlineSince) })}
    </Notice>
  );
}
