import { ResponseTableController } from './response-table.controller.ts';
import { ResponseTableQuery } from './response-table.query.ts';

/** What this room brings into the module of the standards. */
export const RESPONSES = {
  entities: [],
  controllers: [ResponseTableController],
  providers: [ResponseTableQuery],
};
