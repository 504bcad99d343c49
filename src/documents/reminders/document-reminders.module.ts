import { Module } from '@nestjs/common';
import { RemindersModule } from '../../reminders/index.ts';
import { SendDocumentRemindersJob } from './send-document-reminders.job.ts';

/** Reminds of documents that are to be looked at or read by a day. */
@Module({ imports: [RemindersModule], providers: [SendDocumentRemindersJob] })
export class DocumentRemindersModule {}
