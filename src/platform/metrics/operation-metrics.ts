import { Injectable, type OnModuleInit } from '@nestjs/common';
import { log } from '../log/log.ts';
import { serializeError } from '../log/error-serializer.ts';
import { Outages } from '../health/outages.ts';
import { BUILD } from './build.ts';
import { Metrics } from './metrics.ts';
import { type Figures, isAlive, OperationFigures } from './operation-figures.ts';

/** The figures that the database holds: the same from whichever process they are read. */
@Injectable()
export class OperationMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly figures: OperationFigures,
    private readonly outages: Outages,
  ) {}

  onModuleInit(): void {
    if (!this.metrics.areRead) return;
    this.metrics.gauge('norbanet_build_info', 'What runs here', ['version', 'node'], (gauge) => {
      gauge.set({ version: BUILD.version, node: process.versions.node }, 1);
    });
    this.observeWork();
    this.observeWorkers();
    this.observeQueues();
  }

  private observeWork(): void {
    this.observe(
      'norbanet_due_age_seconds',
      'Since when the oldest row is due, by the job that takes it',
      ['queue', 'job'],
      ({ due }) => due.map(({ queue, job, seconds }) => [{ queue, job }, seconds]),
    );
    this.observe('norbanet_outbox_waiting', 'Events that are due and not relayed', [], ({ outbox }) => [
      [{}, outbox.waiting],
    ]);
    this.observe('norbanet_outbox_age_seconds', 'Since when the oldest event is due', [], ({ outbox }) => [
      [{}, outbox.oldestSeconds],
    ]);
    this.observe(
      'norbanet_deliveries',
      'Mails and other messages by state; those sent of one day',
      ['channel', 'state'],
      ({ deliveries }) => deliveries.map(({ channel, state, count }) => [{ channel, state }, count]),
    );
    this.observe(
      'norbanet_mail_held_up',
      '1 while emails are tried again and again, and none goes out',
      [],
      ({ isMailHeldUp }) => [[{}, Number(isMailHeldUp)]],
    );
  }

  private observeWorkers(): void {
    this.observe('norbanet_workers', 'Processes that run jobs and were seen lately', [], ({ workers }) => [
      [{}, workers.filter(isAlive).length],
    ]);
    this.observe(
      'norbanet_worker_seen_age_seconds',
      'Since when a worker was not seen',
      ['worker'],
      ({ workers }) => workers.map(({ id, secondsSinceSeen }) => [{ worker: labelOf(id) }, secondsSinceSeen]),
    );
    this.observe(
      'norbanet_worker_poll_age_seconds',
      'Since when a worker has not asked what is due',
      ['worker'],
      ({ workers }) => workers.map(({ id, secondsSincePoll }) => [{ worker: labelOf(id) }, secondsSincePoll]),
    );
    this.observe(
      'norbanet_worker_claim_age_seconds',
      'Since when a worker has not taken a job',
      ['worker'],
      ({ workers }) =>
        workers.map(({ id, secondsSinceClaim }) => [{ worker: labelOf(id) }, secondsSinceClaim]),
    );
  }

  private observeQueues(): void {
    this.observe('norbanet_jobs', 'Jobs by queue and state', ['queue', 'state'], ({ jobs }) =>
      jobs.flatMap(({ queue, counts }) =>
        Object.entries(counts).map(([state, count]): [Record<string, string>, number] => [
          { queue, state },
          count,
        ]),
      ),
    );
  }

  /** What cannot be read is left out, so that nobody takes an old figure for a new one. */
  private observe(
    name: string,
    help: string,
    labels: readonly string[],
    values: (figures: Figures) => readonly (readonly [Record<string, string>, number])[],
  ): void {
    this.metrics.gauge(name, help, labels, async (gauge) => {
      gauge.reset();
      const figures = await this.read();
      if (!figures) gauge.remove();
      else for (const [label, value] of values(figures)) gauge.set(label, value);
    });
  }

  private async read(): Promise<Figures | null> {
    try {
      return await this.figures.read();
    } catch (error) {
      if (!this.outages.note('database', error))
        log.warn({ error: serializeError(error) }, 'the figures of the database cannot be read');
      return null;
    }
  }
}

/** The end of an id tells workers apart. */
const labelOf = (id: string): string => id.slice(-8);
