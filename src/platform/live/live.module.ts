import { Global, Module } from '@nestjs/common';
import { LiveController } from './live.controller.ts';
import { LiveGateway } from './live.gateway.ts';
import { LiveEventQuery } from './live-event.query.ts';
import { LiveRoomRegistry } from './live-room-registry.ts';
import { LiveServer } from './live-server.ts';
import { PresenceBroadcaster } from './presence.broadcaster.ts';
import { MissedFramePoller } from './missed-frame.poller.ts';
import { SessionRevalidator } from './session-revalidator.ts';
import { RoomRevalidator } from './room-revalidator.ts';
import { SocketLimiter } from './socket-limiter.ts';

@Global()
@Module({
  controllers: [LiveController],
  providers: [
    SocketLimiter,
    LiveGateway,
    LiveEventQuery,
    LiveRoomRegistry,
    LiveServer,
    PresenceBroadcaster,
    SessionRevalidator,
    RoomRevalidator,
    MissedFramePoller,
  ],
  exports: [LiveRoomRegistry, LiveServer, LiveEventQuery, SocketLimiter],
})
export class LiveModule {}
