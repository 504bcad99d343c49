import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { People } from './people.ts';

/** Where deeds are done, by whom, and from which day the days are counted. */
export interface Stage {
  readonly app: NestFastifyApplication;
  readonly people: People;
  readonly today: Date;
}

type Deed = () => Promise<unknown>;

/**
 * What happened on which day, told strand by strand and done in the order of time. Days are counted from
 * today.
 */
export class Chronicle {
  private readonly deeds: { readonly day: number; readonly deed: Deed }[] = [];

  /** On this day, after whatever else was noted for it before. */
  on(day: number, deed: Deed): this {
    this.deeds.push({ day, deed });
    return this;
  }

  /** Does everything from the first day to the last; `at` sets the clock for each. */
  async unfold(at: (day: number, deed: Deed) => Promise<unknown>): Promise<void> {
    for (const { day, deed } of this.deeds.toSorted((a, b) => a.day - b.day)) await at(day, deed);
  }
}
