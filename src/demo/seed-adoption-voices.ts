import type { CountryCode, SeatType } from '@nbn/contracts';
import { AdoptionVoiceService } from '../standards/testing.ts';
import { ADOPTION_VOICES, type AdoptionVoiceContent } from './content/first-conversation-voices.ts';
import type { DraftedStandard } from './draft-standard.ts';
import type { DemoContext, Timeline } from './timeline.ts';

/** Each seat says what it sees of the guideline, most of them before it was revised. */
export function seedAdoptionVoices(
  chronicle: Timeline,
  stage: DemoContext,
  standard: () => DraftedStandard,
): void {
  for (const voice of ADOPTION_VOICES) chronicle.on(voice.on, () => recordVoice(stage, standard(), voice));
}

function recordVoice(
  { app, people }: DemoContext,
  { id, clauses }: DraftedStandard,
  { by, clause, status, note = '', evidence = '', shared = false }: AdoptionVoiceContent,
): Promise<void> {
  const [country, seat] = by.split('/') as [CountryCode, SeatType];
  return app
    .get(AdoptionVoiceService)
    .record(
      people.actor(by),
      { standardId: id, country, clauseId: clauses.get(clause)!.id, seat },
      { revision: 0, status, note, evidence, shared },
    );
}
