import { Module } from '@nestjs/common';
import { ResponseTableController } from './response-table.controller.ts';
import { ResponseTableQuery } from './response-table.query.ts';

/** The table of remarks and amendments with the response to each. */
@Module({ controllers: [ResponseTableController], providers: [ResponseTableQuery] })
export class ResponsesModule {}
