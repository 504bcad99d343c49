import { LifecycleController } from './lifecycle.controller.ts';
import { LifecycleQuery } from './lifecycle.query.ts';
import { StandardLifecycleService } from './standard-lifecycle.service.ts';
import { TransitionHooks } from './transition-hooks.ts';
import { StandardTransition } from './standard-transition.entity.ts';

/** What this folder adds to the standards module. */
export const LIFECYCLE = {
  entities: [StandardTransition],
  controllers: [LifecycleController],
  providers: [StandardLifecycleService, LifecycleQuery, TransitionHooks],
};
