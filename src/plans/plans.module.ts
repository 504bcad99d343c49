import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgendasModule } from '../agendas/index.ts';
import { MeetingsModule } from '../meetings/index.ts';
import { PrioritiesModule } from '../priorities/index.ts';
import { RemindersModule } from '../reminders/index.ts';
import { StandardsModule } from '../standards/index.ts';
import { PlanArchiveSection } from './archive/plan-archive.section.ts';
import { OwnLinesQuery } from './own-lines.query.ts';
import { PlanLineService } from './plan-line.service.ts';
import { PlanViewService } from './plan-view.service.ts';
import { PlansController } from './plans.controller.ts';
import { PlansQuery } from './plans.query.ts';
import { SendPlanRemindersJob } from './send-plan-reminders.job.ts';
import { WorkPlanLine } from './work-plan-line.entity.ts';

/** National work plans, by the areas of the Network's work. */
@Module({
  imports: [
    TypeOrmModule.forFeature([WorkPlanLine]),
    AgendasModule,
    MeetingsModule,
    PrioritiesModule,
    RemindersModule,
    StandardsModule,
  ],
  controllers: [PlansController],
  providers: [
    PlanLineService,
    PlanViewService,
    PlansQuery,
    OwnLinesQuery,
    SendPlanRemindersJob,
    PlanArchiveSection,
  ],
  exports: [OwnLinesQuery],
})
export class PlansModule {}
