import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { LiveRoomRegistry } from '#platform/live/live-room-registry';
import { MeetingsQuery } from './meetings.query.ts';

/** The live room of a meeting: whoever sees the meeting may be in it. */
@Injectable()
export class MeetingLiveRoom implements OnModuleInit {
  constructor(
    private readonly rooms: LiveRoomRegistry,
    private readonly query: MeetingsQuery,
  ) {}

  onModuleInit(): void {
    this.rooms.register('meeting', {
      mayJoin: (actor: Actor, id: string) => this.query.canSee(actor, id),
      presence: false,
    });
  }
}
