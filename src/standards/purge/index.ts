import { TextErasureService } from './text-erasure.service.ts';
import { Purge } from './purge.entity.ts';
import { PurgesController } from './purges.controller.ts';
import { PurgeQuery } from './purge.query.ts';
import { PurgeService } from './purge.service.ts';

/** What this folder adds to the standards module. */
export const PURGE = {
  entities: [Purge],
  controllers: [PurgesController],
  providers: [TextErasureService, PurgeService, PurgeQuery],
};
