import i18next from 'i18next';
import { pushMark } from './push-mark.ts';

/** What the service worker asks of an open window whose reader chose a message. */
const OPEN = 'open-notifications';

interface Navigation {
  navigate(to: { href: string }): Promise<void>;
}

/**
 * Leads to the notifications whoever chose a message while Norbanet is open, by the way that asks for what is not
 * saved yet; and has the messages speak the language that the reader chooses.
 */
export function startPush(router: Navigation): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === OPEN) void router.navigate({ href: '/notifications' });
  });
  i18next.on('languageChanged', (language) => {
    if (pushMark() === null) return;
    void import('../kept-papers/shell.ts')
      .then(({ prepareShell }) => prepareShell(language))
      .catch(() => undefined);
  });
}
