/**
 * Whether this browser shows messages, whose, and by which name the server knows it: a word in the browser's own
 * storage, so that a start without it loads nothing more. It outlives a session that the clock ends, as the messages
 * do: they are for whoever is away.
 */
export const PUSH_MARK = 'norbanet-push';

export interface PushMark {
  readonly memberId: string;
  readonly deviceId: string;
}

export function pushMark(): PushMark | null {
  try {
    const [memberId, deviceId] = localStorage.getItem(PUSH_MARK)?.split('.') ?? [];
    return memberId && deviceId ? { memberId, deviceId } : null;
  } catch {
    return null;
  }
}

/** Throws where the browser stores nothing. */
export const setPushMark = ({ memberId, deviceId }: PushMark): void =>
  localStorage.setItem(PUSH_MARK, `${memberId}.${deviceId}`);

export const removePushMark = (): void => localStorage.removeItem(PUSH_MARK);
