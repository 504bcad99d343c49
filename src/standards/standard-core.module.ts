import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LiveRoomRegistry } from '#platform/live/live-room-registry';
import { StandardObserver } from './standard-observer.entity.ts';
import { Standard } from './standard.entity.ts';
import { StandardQuery } from './standard.query.ts';
import { StandardService } from './standard.service.ts';
import { StandardsController } from './standards.controller.ts';

/**
 * What a standard is: its record, its observers, and who may read it. Every other module of the standards
 * may build on this one.
 */
@Module({
  imports: [TypeOrmModule.forFeature([Standard, StandardObserver])],
  controllers: [StandardsController],
  providers: [StandardService, StandardQuery],
  exports: [StandardService, StandardQuery],
})
export class StandardCoreModule implements OnModuleInit {
  constructor(
    private readonly rooms: LiveRoomRegistry,
    private readonly standards: StandardQuery,
  ) {}

  onModuleInit(): void {
    this.rooms.register('standard', {
      presence: true,
      mayJoin: (actor, id) => this.standards.isVisible(actor, id),
    });
  }
}
