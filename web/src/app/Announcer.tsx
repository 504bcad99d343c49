import { VisuallyHidden } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { announcements } from './announce.ts';

/**
 * The one polite live region; it stands in the page from the start, or screen readers would miss its first
 * words.
 */
export function Announcer() {
  const text = useSyncExternalStore(announcements.subscribe, announcements.current);
  return (
    <VisuallyHidden component="output" aria-live="polite">
      {text}
    </VisuallyHidden>
  );
}
