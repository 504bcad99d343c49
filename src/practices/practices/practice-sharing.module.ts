import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '../../documents/index.ts';
import { RemindersModule } from '../../reminders/index.ts';
import { EvidenceSourceRegistry, SourceObjectRegistry, StandardsModule } from '../../standards/index.ts';
import { Practice } from './practice.entity.ts';
import { PracticeAttachmentTarget } from './practice-attachment-target.ts';
import { PRACTICE_SOURCE_OBJECT } from './practice-source.visibility.ts';
import { PracticeQuery } from './practice.query.ts';
import { PracticeService } from './practice.service.ts';
import { PracticeUseService } from './practice-use.service.ts';
import { PracticesController } from './practices.controller.ts';
import { SendPracticeRemindersJob } from './send-practice-reminders.job.ts';

/** Practices: drafted, shared, used by others, shown as evidence, looked at again, retired. */
@Module({
  imports: [TypeOrmModule.forFeature([Practice]), DocumentsModule, RemindersModule, StandardsModule],
  controllers: [PracticesController],
  providers: [
    PracticeService,
    PracticeUseService,
    PracticeQuery,
    PracticeAttachmentTarget,
    SendPracticeRemindersJob,
  ],
  exports: [PracticeService],
})
export class PracticeSharingModule implements OnModuleInit {
  constructor(
    private readonly evidence: EvidenceSourceRegistry,
    private readonly practices: PracticeQuery,
    private readonly sources: SourceObjectRegistry,
  ) {}

  onModuleInit(): void {
    this.evidence.register('practice', (actor, ids) => this.practices.listFacts(actor, ids));
    this.sources.register('practice', PRACTICE_SOURCE_OBJECT);
  }
}
