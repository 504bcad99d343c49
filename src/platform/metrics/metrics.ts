import { Injectable, type OnModuleInit } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Config } from '../config/config.ts';
import { Outages, SERVICES } from '../health/outages.ts';
import { readFreeBytes } from '../health/readiness.ts';
import { LiveServer } from '../live/live-server.ts';
import { UnitOfWork } from '../persistence/unit-of-work.ts';

const SECONDS = [0.01, 0.05, 0.1, 0.3, 1, 3, 10];
const REQUEST_LABELS = ['route', 'method', 'status'] as const;

/** The figures of this process. Labels are names of our own, never what somebody sent, and never anybody's id. */
@Injectable()
export class Metrics implements OnModuleInit {
  readonly registry = new Registry();
  private readonly requests = new Counter({
    name: 'norbanet_http_requests_total',
    help: 'Requests that were answered',
    labelNames: REQUEST_LABELS,
    registers: [this.registry],
  });
  private readonly durations = new Histogram({
    name: 'norbanet_http_request_duration_seconds',
    help: 'How long requests took until their answer was through',
    labelNames: REQUEST_LABELS,
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly commits = new Counter({
    name: 'norbanet_commits_total',
    help: 'Changes that were committed',
    registers: [this.registry],
  });

  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
    private readonly live: LiveServer,
    private readonly outages: Outages,
  ) {}

  get areRead(): boolean {
    return this.config.METRICS_PORT !== undefined;
  }

  onModuleInit(): void {
    if (!this.areRead) return;
    this.unitOfWork.addCommitListener({ onCommit: () => this.commits.inc() });
    collectDefaultMetrics({ register: this.registry });
    this.observeProcess();
  }

  /** A request was answered. */
  countRequest(request: { route: string; method: string; status: string }, seconds: number): void {
    this.requests.inc(request);
    this.durations.observe(request, seconds);
  }

  private observeProcess(): void {
    const { database, live, outages, config } = this;
    this.gauge('norbanet_database_pool_connections', 'Connections of the pool', ['state'], (gauge) => {
      const pool = (database.driver as PostgresDriver).master as Pool;
      gauge.set({ state: 'idle' }, pool.idleCount);
      gauge.set({ state: 'used' }, pool.totalCount - pool.idleCount);
    });
    this.gauge('norbanet_database_pool_waiting', 'Who waits for a connection', [], (gauge) => {
      gauge.set(((database.driver as PostgresDriver).master as Pool).waitingCount);
    });
    this.gauge('norbanet_sockets', 'Sockets of members who are signed in', [], (gauge) => {
      gauge.set(live.server?.sockets.sockets.size ?? 0);
    });
    this.gauge('norbanet_service_away', '1 while a service is away', ['service'], (gauge) => {
      for (const service of SERVICES) gauge.set({ service }, outages.isAway(service) ? 1 : 0);
    });
    this.gauge('norbanet_disk_free_bytes', 'Free space for DATA_DIR', [], async (gauge) => {
      gauge.set((await readFreeBytes(config.DATA_DIR)) ?? Number.NaN);
    });
  }

  /** A figure that is taken when it is asked for. */
  gauge<const Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    collect: (gauge: Gauge<Label>) => void | Promise<void>,
  ): void {
    void new Gauge<Label>({
      name,
      help,
      labelNames,
      registers: [this.registry],
      collect() {
        return collect(this);
      },
    });
  }
}
