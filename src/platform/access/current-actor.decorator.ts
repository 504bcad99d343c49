import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from './actor.ts';
import { actorOf } from './request-actor.ts';

/** The one who asks. Only on routes and messages whose rule is not `public`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(context);
  if (!actor) throw new Error('CurrentActor on a public route: state a rule that needs a member');
  return actor;
});
