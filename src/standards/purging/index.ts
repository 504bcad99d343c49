import { Eraser } from './eraser.ts';
import { Purge } from './purge.entity.ts';
import { PurgesController } from './purges.controller.ts';
import { PurgesQuery } from './purges.query.ts';
import { Purges } from './purges.service.ts';

/** What this room brings into the module of the standards. */
export const PURGING = {
  entities: [Purge],
  controllers: [PurgesController],
  providers: [Eraser, Purges, PurgesQuery],
};
