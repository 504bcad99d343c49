import type { MouseEvent } from 'react';
import { api } from '../../api/client.ts';

/**
 * Follows a link to a file that is given only to those who have just shown who they are: they are asked first, since
 * the browser would save the refusal in place of the file.
 */
export function verifiedDownload(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const { href } = event.currentTarget;
  api.GET('/api/session/verification').then(
    () => window.location.assign(href),
    () => undefined,
  );
}
