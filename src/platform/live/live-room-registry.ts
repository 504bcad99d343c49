import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.ts';

/** What a feature says of its kind of room: named `<kind>:<id>`, one audience a room. */
export interface RoomKind {
  /** May this actor be in the room of this object now? Unknown objects and forbidden ones answer alike. */
  mayJoin(actor: Actor, id: string): Promise<boolean>;
  /** Whether those in the room see who else is in it. */
  readonly presence: boolean;
}

/**
 * Whether something that a client said is the name of a room, of whatever kind: only then may it be told to
 * the log.
 */
export const isRoomName = (said: unknown): said is string => typeof said === 'string' && ROOM_NAME.test(said);

const ROOM_NAME = /^([a-z][a-z-]{0,30}):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** A room under its key in this process, and who may stay in it. */
export interface GuardedRoom {
  readonly room: string;
  mayStay(actor: Actor): Promise<boolean>;
}

/** Every kind of room and its rule. A room of no known kind cannot be joined. */
@Injectable()
export class LiveRoomRegistry {
  private readonly kinds = new Map<string, RoomKind>();
  private readonly internalRooms: ((id: string) => readonly GuardedRoom[])[] = [];

  /** Called by a feature when its module starts. */
  register(kind: string, rule: RoomKind): void {
    if (this.kinds.has(kind)) throw new Error(`The live room kind ${kind} has two rules`);
    this.kinds.set(kind, rule);
  }

  /**
   * Called by a feature with rooms of its own making, which nobody joins by their names: those of the object
   * with this id.
   */
  registerInternal(roomsOf: (id: string) => readonly GuardedRoom[]): void {
    this.internalRooms.push(roomsOf);
  }

  /** All rooms that there may be of the object with this id. */
  roomsOf(id: string): readonly GuardedRoom[] {
    const named = [...this.kinds].map(([kind, rule]) => ({
      room: `${kind}:${id}`,
      mayStay: (actor: Actor) => rule.mayJoin(actor, id),
    }));
    return [...named, ...this.internalRooms.flatMap((roomsOf) => roomsOf(id))];
  }

  kindNames(): readonly string[] {
    return [...this.kinds.keys()];
  }

  async mayJoin(actor: Actor, room: string): Promise<boolean> {
    const parts = ROOM_NAME.exec(room);
    const rule = parts && this.kinds.get(parts[1]!);
    return rule ? rule.mayJoin(actor, parts[2]!) : false;
  }

  showsPresence(room: string): boolean {
    return this.kinds.get(room.split(':', 1)[0]!)?.presence ?? false;
  }
}
