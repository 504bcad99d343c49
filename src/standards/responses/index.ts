import { ResponseTableController } from './response-table.controller.ts';
import { ResponseTableQuery } from './response-table.query.ts';

/** What this folder adds to the standards module. */
export const RESPONSES = {
  entities: [],
  controllers: [ResponseTableController],
  providers: [ResponseTableQuery],
};
