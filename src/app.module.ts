import { Module } from '@nestjs/common';
import { DatabaseModule } from './database/database.module.ts';
import { IdentityModule } from './identity/index.ts';
import { MeetingsModule } from './meetings/index.ts';
import { PlatformModule } from './platform/platform.module.ts';

/** The house: the platform, the database, and one module a feature. */
@Module({
  imports: [
    PlatformModule,
    DatabaseModule,
    IdentityModule,
    MeetingsModule,
  ],
})
export class AppModule {}
