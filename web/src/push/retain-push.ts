import { forgetPush } from './forget-push.ts';
import { pushMark } from './push-mark.ts';

let renewedFor: string | null = null;

/**
 * Somebody is signed in: what the browser shows for this member goes on in the session, once for each; what it
 * showed for another one ends.
 */
export function retainPushOf(memberId: string, session: string): void {
  const mark = pushMark();
  if (mark === null || renewedFor === session) return;
  renewedFor = session;
  const act =
    mark.memberId === memberId
      ? import('./renew-push.ts').then(({ renewPush }) => renewPush(mark))
      : forgetPush();
  void act.catch(() => undefined);
}
