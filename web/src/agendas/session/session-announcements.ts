import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import type { MeetingSession } from './queries.ts';

/**
 * Says aloud what changed by itself: another item, another speaker, the quorum. Not on arrival: then the page
 * says it.
 */
export function useSessionAnnouncements({ current, speakers, quorum }: MeetingSession): void {
  const { t } = useTranslation('session');
  const item = current && (current.title ?? t('now.closed'));
  const speaker = speakers?.speaking?.name ?? null;
  useAnnounceChange(item, item === null ? t('now.nothing') : t('tidings.item', { title: item }));
  useAnnounceChange(
    speaker,
    speaker === null ? t('tidings.noSpeaker') : t('tidings.speaker', { name: speaker }),
  );
  useAnnounceChange(String(quorum.met), t(quorum.met ? 'quorum.met' : 'quorum.missed'));
}

function useAnnounceChange(value: string | null, words: string): void {
  const known = useRef(value);
  useEffect(() => {
    if (known.current !== value) announce(words);
    known.current = value;
  }, [value, words]);
}
