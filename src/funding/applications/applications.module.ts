import { Module } from '@nestjs/common';
import { ApplicationDecisionService } from './application-decision.service.ts';
import { ApplicationService } from './application.service.ts';
import { ApplicationsController } from './applications.controller.ts';
import { ApplicationsQuery } from './applications.query.ts';

/** Applications of national teams, and the two people who decide on each. */
@Module({
  controllers: [ApplicationsController],
  providers: [ApplicationsQuery, ApplicationService, ApplicationDecisionService],
  exports: [ApplicationService, ApplicationDecisionService],
})
export class ApplicationsModule {}
