import { useRouter } from '@tanstack/react-router';
import { useCallback, type MouseEvent } from 'react';

/** Pages that the server draws, outside of the application. */
const OUTSIDE = /^\/published\//;

/** Goes to the page of a hit. */
export function useOpenHit(): (link: string) => void {
  const router = useRouter();
  return useCallback(
    (link) => {
      if (OUTSIDE.test(link)) window.location.assign(link);
      else void router.navigate({ href: link });
    },
    [router],
  );
}

/** Of a press that opens another window, the browser knows more. */
export const opensElsewhere = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey;
