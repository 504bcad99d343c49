import { setNonce } from 'get-nonce';

/**
 * The nonce that the server put into this page's head; without one (development) the policy is not in force.
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
}

// The scroll lock under dialogs writes a style element of its own and asks this registry for its nonce.
setNonce(styleNonce());
