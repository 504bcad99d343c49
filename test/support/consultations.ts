import { COUNTRY_CODES } from '@nbn/contracts';
import type { RoundView } from '../../src/standards/consultations/dto/round.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { TestMember, TestNetwork } from './actors.ts';
import type { TestApp } from './app.ts';
import type { Answer } from './client.ts';
import { aDraft, SHELTER } from './drafts.ts';
import { setClockAt, succeeded } from './meetings.ts';

/** Helsinki, after the clock was put forward: 14:00 UTC. */
export const CLOSES = '2027-03-31T17:00';
export const CLOSING = new Date('2027-03-31T14:00:00Z');

export const terms = (change: object = {}): object => ({
  lead: 'Does every clause work for you at home?',
  timeZone: 'Europe/Helsinki',
  closesAt: CLOSES,
  countries: COUNTRY_CODES,
  observerIds: [],
  reason: 'The text is short.',
  ...change,
});

export interface Asked {
  readonly standard: StandardView;
  readonly round: RoundView;
  /** Where the round's own addresses begin. */
  readonly at: string;
}

/** A draft that is in consultation from this moment on. */
export async function aConsultation(
  secretariat: TestMember,
  change: object = {},
  texts: readonly string[] = [SHELTER],
  audience: 'teams' | 'networks' = 'teams',
): Promise<Asked> {
  const standard = await aDraft(secretariat, texts, audience);
  const round = succeeded(
    await secretariat.post<RoundView>(`/standards/${standard.id}/consultations`, terms(change)),
  );
  return { standard, round, at: `/standards/${standard.id}/consultations/${round.id}` };
}

/** Sessions of a test outlive its travels in time. */
export async function travelTo(test: TestApp, instant: Date): Promise<void> {
  await setClockAt(test.database, instant);
  await test.db.query(`update session set seen_at = app_now(), expires_at = app_now() + interval '12 hours'`);
}

/** Says something for a country and has all its seats sign. The last answer. */
export async function answerOf(
  network: TestNetwork,
  at: string,
  country: 'EE' | 'LV' | 'FI' | 'DK',
  text = 'We can live with it.',
): Promise<Answer<RoundView>> {
  const government = await network.as(country, 'government');
  const {
    body: { yours },
  } = await government.get<RoundView>(at);
  const { body } = await government.put<RoundView>(`${at}/position`, {
    revision: yours!.revision,
    stance: 'support',
    text,
  });
  let last: Answer<RoundView> | undefined;
  for (const type of ['government', 'ngo', 'resource'] as const) {
    last = await (
      await network.as(country, type)
    ).post<RoundView>(`${at}/signature`, { revision: body.yours!.revision });
    succeeded(last);
  }
  return last!;
}
