const KEY = 'norbanet-reloaded-for';

/**
 * A page whose code is gone was built before the server was renewed: load anew, once. The mark keeps a broken
 * server from making the page reload for ever; the crash page then says what happened.
 */
export function reloadOnStaleChunk(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const here = window.location.href;
    if (sessionStorage.getItem(KEY) === here) return;
    sessionStorage.setItem(KEY, here);
    event.preventDefault();
    window.location.reload();
  });
}
