import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { log } from '../log/log.ts';
import { Prepared } from '../persistence/prepared.ts';
import { Reads } from '../persistence/reads.ts';
import { describe } from '../log/error-facts.ts';
import { JobHandlers } from './job-handlers.ts';
import { Jobs } from './jobs.ts';

const LOOK_MS = 1_000;

/** Wakes the jobs that have something to do: one small statement a second asks all their conditions. */
@Injectable()
export class DueWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly handlers: JobHandlers,
    private readonly jobs: Jobs,
    private readonly reads: Reads,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.runsJobs) this.schedule();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  /** Wakes every job whose condition holds now. One that is waiting to run already is not added twice. */
  async look(): Promise<void> {
    const watched = this.handlers
      .all()
      .flatMap(({ declaration: { queue, job, due } }) => (due ? [{ queue, job, due }] : []));
    if (watched.length === 0) return;
    const conditions = watched
      .map(({ due }, place) => `select ${place} as place where ${due}`)
      .join(' union all ');
    const found = await this.reads.ask(Prepared.of<{ place: number }>(conditions).with());
    await Promise.all(
      found.map(({ place }) =>
        this.jobs.add(watched[place]!.queue, watched[place]!.job, {}, { jobId: 'due' }),
      ),
    );
  }

  private schedule(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.looking = this.look()
        .catch((error: unknown) =>
          log.warn({ error: describe(error) }, 'what is due could not be looked at; trying again'),
        )
        .finally(() => this.schedule());
    }, LOOK_MS);
    this.timer.unref();
  }
}
