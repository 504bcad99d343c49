import { TextErasureService } from './text-erasure.service.ts';
import { Purge } from './purge.entity.ts';
import { PurgesController } from './purges.controller.ts';
import { PurgeQuery } from './purge.query.ts';
import { PurgeService } from './purge.service.ts';

/** What this room brings into the module of the standards. */
export const PURGE = {
  entities: [Purge],
  controllers: [PurgesController],
  providers: [TextErasureService, PurgeService, PurgeQuery],
};
