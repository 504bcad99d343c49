import { hasUnsavedChanges } from '../unsaved/unsaved-changes.ts';

const RELOADED_KEY = 'norbanet-reloaded-for';

/**
 * A page whose code is gone was built before the server was renewed: reload, once. The mark keeps a broken
 * server from making the page reload for ever; the crash page then says what happened. While the connection
 * is away, code that does not come says nothing about the server, and while something is unsaved, loading
 * anew would lose it.
 */
export function reloadOnStaleChunk(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const here = window.location.href;
    if (!window.navigator.onLine || sessionStorage.getItem(RELOADED_KEY) === here || hasUnsavedChanges())
      return;
    sessionStorage.setItem(RELOADED_KEY, here);
    event.preventDefault();
    window.location.reload();
  });
}
