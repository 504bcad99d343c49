import { Global, Module } from '@nestjs/common';
import { LiveController } from './live.controller.ts';
import { LiveGateway } from './live.gateway.ts';
import { LiveLog } from './live-log.query.ts';
import { LiveRooms } from './live-rooms.ts';
import { LiveServer } from './live-server.ts';
import { PresenceBoard } from './presence.ts';
import { LiveRevalidation } from './revalidation.ts';
import { RoomRevalidation } from './room-revalidation.ts';
import { SocketLimits } from './socket-limits.ts';

@Global()
@Module({
  controllers: [LiveController],
  providers: [
    SocketLimits,
    LiveGateway,
    LiveLog,
    LiveRooms,
    LiveServer,
    PresenceBoard,
    LiveRevalidation,
    RoomRevalidation,
  ],
  exports: [LiveRooms, LiveServer, LiveLog, SocketLimits],
})
export class LiveModule {}
