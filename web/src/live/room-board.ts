import type { Presence, Typing } from '@nbn/contracts';

/** Somebody counts as typing for this long after the last sign of it. */
const TYPING_MS = 4_000;

export interface Present {
  readonly memberId: string;
  readonly name: string;
}

const NOBODY: readonly Present[] = [];

/** Who is in which room and who is typing where: volatile, as the server tells it. */
export class RoomBoard {
  private readonly present = new Map<string, readonly Present[]>();
  private readonly typing = new Map<string, readonly Present[]>();
  private readonly ends = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  presentIn = (room: string): readonly Present[] => this.present.get(room) ?? NOBODY;
  typingAt = (room: string, place: string): readonly Present[] =>
    this.typing.get(`${room} ${place}`) ?? NOBODY;

  heardPresence({ room, members }: Presence): void {
    this.present.set(room, members);
    this.changed();
  }

  heardTyping({ room, place, memberId, name }: Typing): void {
    const at = `${room} ${place}`;
    const others = this.typingAt(room, place).filter((member) => member.memberId !== memberId);
    this.typing.set(at, [...others, { memberId, name }]);
    clearTimeout(this.ends.get(`${at} ${memberId}`));
    this.ends.set(
      `${at} ${memberId}`,
      setTimeout(() => this.stopped(at, memberId), TYPING_MS),
    );
    this.changed();
  }

  /** What is not connected knows of nobody. */
  forget(): void {
    this.present.clear();
    this.typing.clear();
    for (const end of this.ends.values()) clearTimeout(end);
    this.ends.clear();
    this.changed();
  }

  private stopped(at: string, memberId: string): void {
    this.ends.delete(`${at} ${memberId}`);
    this.typing.set(
      at,
      (this.typing.get(at) ?? NOBODY).filter((member) => member.memberId !== memberId),
    );
    this.changed();
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
