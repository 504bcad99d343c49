import { LifecycleController } from './lifecycle.controller.ts';
import { LifecycleQuery } from './lifecycle.query.ts';
import { Lifecycle } from './lifecycle.service.ts';
import { MoveSteps } from './move-steps.ts';
import { StandardMove } from './standard-move.entity.ts';

/** What this room brings into the module of the standards. */
export const LIFECYCLE = {
  entities: [StandardMove],
  controllers: [LifecycleController],
  providers: [Lifecycle, LifecycleQuery, MoveSteps],
};
