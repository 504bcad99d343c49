import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StandardCoreModule } from '../standard-core.module.ts';
import { LifecycleController } from './lifecycle.controller.ts';
import { LifecycleQuery } from './lifecycle.query.ts';
import { StandardLifecycleService } from './standard-lifecycle.service.ts';
import { StandardTransition } from './standard-transition.entity.ts';
import { TransitionHooks } from './transition-hooks.ts';

/** Moves standards through their states; the modules that take part in a transition register hooks. */
@Module({
  imports: [TypeOrmModule.forFeature([StandardTransition]), StandardCoreModule],
  controllers: [LifecycleController],
  providers: [StandardLifecycleService, LifecycleQuery, TransitionHooks],
  exports: [StandardLifecycleService, TransitionHooks],
})
export class LifecycleModule {}
