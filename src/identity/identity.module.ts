import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../platform/access/actor-source.ts';
import { SessionActorSource } from './session-actor.source.ts';
import { SessionController } from './session.controller.ts';

@Global()
@Module({
  controllers: [SessionController],
  providers: [{ provide: ActorSource, useClass: SessionActorSource }],
  exports: [ActorSource],
})
export class IdentityModule {}
