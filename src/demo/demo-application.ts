import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module.ts';
import { configureApp } from '../configure.ts';
import { Config } from '#platform/config/config';
import { fastifyAdapter } from '#platform/http/fastify';
import { OutboxRelay } from '#platform/outbox/outbox.relay';
import { TimeTravel } from './time-travel.ts';

/**
 * The whole application, answering nobody and running no jobs: what fills the demo calls its services as
 * members would.
 */
export class DemoApplication {
  private day = -Infinity;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: DataSource,
    private readonly travel: TimeTravel,
  ) {}

  static async open(config: Config): Promise<DemoApplication> {
    const app = await NestFactory.create<NestFastifyApplication>(AppModule, fastifyAdapter(config), {
      logger: ['error', 'warn'],
      abortOnError: false,
    });
    app.get(Config).ROLE = 'api';
    await configureApp(app);
    const database = app.get(DataSource);
    const travel = new TimeTravel(database);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new DemoApplication(app, database, travel);
  }

  /** Does something `day` days from today, and whatever follows from it. History only runs forward. */
  async runAt<T>(day: number, work: () => Promise<T>): Promise<T> {
    if (day < this.day) throw new Error(`The demo's history runs back from ${this.day} to ${day}`);
    this.day = day;
    this.travel.to(day);
    const result = await work();
    await this.drainOutbox();
    return result;
  }

  /** The present, whatever day it is in the demo. */
  async today(): Promise<Date> {
    const [{ now }] = await this.database.query<[{ now: Date }]>('select now() as now');
    return now;
  }

  /** Deletes the emails that nobody should get any more: their news is history. */
  async discardPendingEmails(): Promise<void> {
    await this.database.query(
      `update delivery set state = 'sent', sent_at = app_now() where state = 'pending'`,
    );
  }

  close(): Promise<void> {
    return this.app.close();
  }

  /** Resolves when every subscriber has handled every event. */
  private async drainOutbox(): Promise<void> {
    for (;;) {
      await this.app.get(OutboxRelay).drain();
      const [{ waiting }] = await this.database.query<[{ waiting: number }]>(
        'select count(*)::int as waiting from outbox where relayed_at is null and attempts = 0',
      );
      if (waiting === 0) return;
    }
  }
}
