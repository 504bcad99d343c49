import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { serializeError } from '../log/error-serializer.ts';
import { log } from '../log/log.ts';
import { readInstallation, type Installation } from './installation.repository.ts';

/** How long a process may go on as before after an operator's command. */
export const INSTALLATION_STATE_INTERVAL_MS = 2_000;

/**
 * What each process knows of its installation without asking for every request. While the database is away, what was
 * last known holds.
 */
@Injectable()
export class InstallationState implements OnApplicationBootstrap, OnApplicationShutdown {
  private installation: Installation | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly database: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => void this.refreshQuietly(), INSTALLATION_STATE_INTERVAL_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Members can only read. */
  get inMaintenance(): boolean {
    return (this.installation?.maintenanceSince ?? null) !== null;
  }

  /** A restored copy: nothing that leaves it may reach anybody. */
  get inQuarantine(): boolean {
    return (this.installation?.quarantineSince ?? null) !== null;
  }

  async refresh(): Promise<void> {
    this.installation = await readInstallation(this.database);
  }

  private async refreshQuietly(): Promise<void> {
    await this.refresh().catch((error: unknown) =>
      log.debug({ error: serializeError(error) }, 'the installation cannot be read'),
    );
  }
}
