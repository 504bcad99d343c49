import { Module } from '@nestjs/common';
import { OverviewController } from './overview.controller.ts';
import { OverviewQuery } from './overview.query.ts';

/** What is late or due in the whole Network, for the secretariat. */
@Module({ controllers: [OverviewController], providers: [OverviewQuery] })
export class OverviewModule {}
