import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '#platform/config/config';
import { Readiness } from '#platform/health/readiness';
import { databaseOptions, knownTimes } from './data-source.ts';

@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        ...databaseOptions(config.DATABASE_URL, config.DATABASE_POOL, {
          slowStatementMs: config.SLOW_STATEMENT_MS,
          endsIdle: config.DATABASE_DIRECT_URL === undefined,
        }),
        autoLoadEntities: true,
        retryAttempts: config.NODE_ENV === 'production' ? 10 : 0,
      }),
    }),
  ],
})
export class DatabaseModule implements OnModuleInit {
  constructor(private readonly readiness: Readiness) {}

  onModuleInit(): void {
    this.readiness.expectMigrations([...knownTimes()]);
  }
}
