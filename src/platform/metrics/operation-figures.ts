import { Injectable } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.ts';
import { JobService, type JobCounts } from '../jobs/job.service.ts';
import { DueClock } from './due-clock.ts';
import {
  type DeliveryCount,
  type DueAge,
  OperationQuery,
  type OutboxState,
  type WorkerAge,
} from './operation.query.ts';

export interface Figures {
  readonly due: readonly (DueAge & { readonly seconds: number })[];
  readonly workers: readonly WorkerAge[];
  readonly outbox: OutboxState;
  readonly deliveries: readonly DeliveryCount[];
  readonly isMailHeldUp: boolean;
  readonly jobs: readonly JobCounts[];
}

/** A worker writes its beat every ten seconds. */
const ALIVE_SECONDS = 45;

/** Whether this worker was seen lately. */
export const isAlive = ({ secondsSinceSeen }: WorkerAge): boolean => secondsSinceSeen < ALIVE_SECONDS;

/** However many ask, the database is asked once in this time. */
const KEEP_MS = 10_000;

/** How the work goes, for everybody who asks: who watches must not be a load. */
@Injectable()
export class OperationFigures {
  private last: { readonly at: number; readonly figures: Promise<Figures> } | undefined;
  private readonly clock = new DueClock();

  constructor(
    private readonly query: OperationQuery,
    private readonly handlers: JobRegistry,
    private readonly jobs: JobService,
  ) {}

  /** Not older than a few seconds; rejects when they cannot be had. */
  read(): Promise<Figures> {
    if (!this.last || performance.now() - this.last.at > KEEP_MS)
      this.last = { at: performance.now(), figures: this.ask() };
    return this.last.figures;
  }

  private async ask(): Promise<Figures> {
    const kinds = this.handlers
      .all()
      .flatMap(({ declaration: { queue, job, due, dueSince } }) =>
        due ? [{ queue, job, due, dueSince }] : [],
      );
    const due = await this.query.readDueAges(kinds);
    const [workers, outbox, deliveries, isMailHeldUp, jobs] = [
      await this.query.readWorkers(),
      await this.query.readOutbox(),
      await this.query.readDeliveries(),
      await this.query.isMailHeldUp(),
      await this.jobs.countJobs(),
    ];
    return {
      due: this.clock.read(due, performance.now()),
      workers,
      outbox,
      deliveries,
      isMailHeldUp,
      jobs,
    };
  }
}
