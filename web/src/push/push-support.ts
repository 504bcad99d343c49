/**
 * install: on iPhones and iPads, only what is on the Home Screen may show messages. denied: the member has told the
 * browser that Norbanet may not.
 */
export type PushSupport = 'available' | 'denied' | 'install' | 'unsupported';

/** Parts of a browser that decide; those of this one unless told. */
interface BrowserParts {
  readonly isSecure: boolean;
  readonly hasPush: boolean;
  readonly permission: NotificationPermission | null;
  readonly isAppleMobile: boolean;
  readonly isInstalled: boolean;
}

export function pushSupport(browser: BrowserParts = readBrowser()): PushSupport {
  const { isSecure, hasPush, permission, isAppleMobile, isInstalled } = browser;
  if (isSecure && hasPush && permission !== null) return permission === 'denied' ? 'denied' : 'available';
  return isAppleMobile && !isInstalled ? 'install' : 'unsupported';
}

function readBrowser(): BrowserParts {
  const { userAgent, maxTouchPoints } = navigator;
  return {
    isSecure: window.isSecureContext,
    hasPush: 'serviceWorker' in navigator && 'PushManager' in window,
    permission: 'Notification' in window ? Notification.permission : null,
    // An iPad says that it is a Mac, which has no touch screen.
    isAppleMobile: /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1),
    isInstalled: window.matchMedia('(display-mode: standalone)').matches,
  };
}
