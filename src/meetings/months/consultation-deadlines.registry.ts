import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';

/** A round of consultation that closes, for one reader. The instant is ISO 8601, UTC. */
export interface ConsultationDeadline {
  readonly id: string;
  readonly standardId: string;
  readonly title: string;
  readonly closesAt: string;
}

export interface ConsultationDeadlineSource {
  /** Those of a span of time that the reader may see, the first first. */
  between(actor: Actor, from: Date, until: Date): Promise<ConsultationDeadline[]>;
}

/** Deadlines of a later feature that stand in the calendar beside the meetings. */
@Injectable()
export class ConsultationDeadlinesRegistry {
  private source: ConsultationDeadlineSource | null = null;

  /** Called by the feature when its module starts. */
  register(source: ConsultationDeadlineSource): void {
    if (this.source) throw new Error('Consultation deadlines have two sources');
    this.source = source;
  }

  async between(actor: Actor, from: Date, until: Date): Promise<ConsultationDeadline[]> {
    return (await this.source?.between(actor, from, until)) ?? [];
  }
}
