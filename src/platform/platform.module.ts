import { Module } from '@nestjs/common';
import { ArchiveSectionsModule } from './archive/archive.module.ts';
import { AccessModule } from './access/access.module.ts';
import { ConfigModule } from './config/config.module.ts';
import { FilesModule } from './files/files.module.ts';
import { HealthModule } from './health/health.module.ts';
import { InstallationModule } from './installation/installation.module.ts';
import { OpenApiController } from './http/openapi.controller.ts';
import { JobsModule } from './jobs/jobs.module.ts';
import { LiveModule } from './live/live.module.ts';
import { MailModule } from './mail/mail.module.ts';
import { OutboxModule } from './outbox/outbox.module.ts';
import { PersistenceModule } from './persistence/persistence.module.ts';
import { PrintModule } from './print/print.module.ts';
import { RetentionModule } from './retention/retention.module.ts';
import { TextModule } from './text/text.module.ts';

/** Everything that knows no feature. */
@Module({
  controllers: [OpenApiController],
  imports: [
    ConfigModule,
    PersistenceModule,
    AccessModule,
    RetentionModule,
    TextModule,
    OutboxModule,
    LiveModule,
    FilesModule,
    HealthModule,
    InstallationModule,
    JobsModule,
    MailModule,
    PrintModule,
    ArchiveSectionsModule,
  ],
})
export class PlatformModule {}
