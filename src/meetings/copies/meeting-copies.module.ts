import { Module } from '@nestjs/common';
import { MeetingCoreModule } from '../meeting-core.module.ts';
import { CopiesController } from './copies.controller.ts';
import { MeetingCopyHooks } from './meeting-copy-hooks.ts';
import { MeetingCopyService } from './meeting-copy.service.ts';
import { MeetingTemplatesQuery } from './meeting-templates.query.ts';

/** Meetings made from earlier ones; a feature that adds to a meeting registers what it copies. */
@Module({
  imports: [MeetingCoreModule],
  controllers: [CopiesController],
  providers: [MeetingCopyService, MeetingCopyHooks, MeetingTemplatesQuery],
  exports: [MeetingCopyHooks],
})
export class MeetingCopiesModule {}
