import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { People } from './people.ts';

/** Where deeds are done, by whom, and from which day the days are counted. */
export interface DemoContext {
  readonly app: NestFastifyApplication;
  readonly people: People;
  readonly today: Date;
}

/** The ids of what members gave to the others, by the key of its content; there from its day on. */
export interface SharedObjects {
  readonly documents: ReadonlyMap<string, string>;
  readonly practices: ReadonlyMap<string, string>;
}

type TimelineStep = () => Promise<unknown>;

/**
 * What happened on which day: written strand by strand, run in the order of time. Days are counted from
 * today.
 */
export class Timeline {
  private readonly steps: { readonly day: number; readonly deed: TimelineStep }[] = [];

  /** On this day, after whatever else was noted for it before. */
  on(day: number, deed: TimelineStep): this {
    this.steps.push({ day, deed });
    return this;
  }

  /** Does everything from the first day to the last; `at` sets the clock for each. */
  async replay(at: (day: number, deed: TimelineStep) => Promise<unknown>): Promise<void> {
    for (const { day, deed } of this.steps.toSorted((a, b) => a.day - b.day)) await at(day, deed);
  }
}
