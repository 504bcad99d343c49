import { TermProposalService } from '../search/testing.ts';
import { TERMS } from './content/terms.ts';
import type { DemoContext, Timeline } from './timeline.ts';

/** What members proposed to the term bank: one is confirmed, others wait for a native speaker. */
export function seedTerms(chronicle: Timeline, { app, people }: DemoContext): void {
  for (const { day, by, confirmedBy, ...proposal } of TERMS)
    chronicle.on(day, async () => {
      const terms = app.get(TermProposalService);
      const id = await terms.propose(people.actor(by), { kind: 'term', ...proposal });
      if (confirmedBy) await terms.confirm(people.actor(confirmedBy), id);
    });
}
