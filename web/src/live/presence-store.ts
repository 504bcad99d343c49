import type { Presence, Typing } from '@nbn/contracts';

/** Somebody counts as typing for this long after the last sign of it. */
const TYPING_TIMEOUT_MS = 4_000;

export interface PresentMember {
  readonly memberId: string;
  readonly name: string;
}

const NOBODY: readonly PresentMember[] = [];

/** Who is in which room and who is typing where: volatile, as the server reports it. */
export class PresenceStore {
  private readonly presentByRoom = new Map<string, readonly PresentMember[]>();
  private readonly typingByPlace = new Map<string, readonly PresentMember[]>();
  private readonly typingTimers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  presentIn = (room: string): readonly PresentMember[] => this.presentByRoom.get(room) ?? NOBODY;
  typingAt = (room: string, place: string): readonly PresentMember[] =>
    this.typingByPlace.get(`${room} ${place}`) ?? NOBODY;

  applyPresence({ room, members }: Presence): void {
    this.presentByRoom.set(room, members);
    this.notify();
  }

  applyTyping({ room, place, memberId, name }: Typing): void {
    const at = `${room} ${place}`;
    const others = this.typingAt(room, place).filter((member) => member.memberId !== memberId);
    this.typingByPlace.set(at, [...others, { memberId, name }]);
    clearTimeout(this.typingTimers.get(`${at} ${memberId}`));
    this.typingTimers.set(
      `${at} ${memberId}`,
      setTimeout(() => this.removeTyping(at, memberId), TYPING_TIMEOUT_MS),
    );
    this.notify();
  }

  /** What is not connected knows of nobody. */
  clear(): void {
    this.presentByRoom.clear();
    this.typingByPlace.clear();
    for (const end of this.typingTimers.values()) clearTimeout(end);
    this.typingTimers.clear();
    this.notify();
  }

  private removeTyping(at: string, memberId: string): void {
    this.typingTimers.delete(`${at} ${memberId}`);
    this.typingByPlace.set(
      at,
      (this.typingByPlace.get(at) ?? NOBODY).filter((member) => member.memberId !== memberId),
    );
    this.notify();
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}
