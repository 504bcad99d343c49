import { COUNTRY_CODES } from '@nbn/contracts';
import type { RoundView } from '../../src/standards/consultations/dto/round.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { TestMember, TestNetwork } from './test-network.ts';
import type { TestApp } from './app.ts';
import type { ApiResponse } from './api-client.ts';
import { createDraft, SHELTER } from './standards.ts';
import { setClockAt, succeeded } from './meetings.ts';

/** Helsinki, after the clock was put forward: 14:00 UTC. */
export const CLOSES_LOCAL = '2027-03-31T17:00';
export const CLOSES_AT = new Date('2027-03-31T14:00:00Z');

export const consultationTerms = (change: object = {}): object => ({
  lead: 'Does every clause work for you at home?',
  timeZone: 'Europe/Helsinki',
  closesAt: CLOSES_LOCAL,
  countries: COUNTRY_CODES,
  observerIds: [],
  reason: 'The text is short.',
  ...change,
});

export interface OpenedConsultation {
  readonly standard: StandardView;
  readonly round: RoundView;
  /** Where the round's own addresses begin. */
  readonly at: string;
}

/** A draft that is in consultation from this moment on. */
export async function createConsultation(
  secretariat: TestMember,
  change: object = {},
  texts: readonly string[] = [SHELTER],
  audience: 'teams' | 'networks' = 'teams',
): Promise<OpenedConsultation> {
  const standard = await createDraft(secretariat, texts, audience);
  const round = succeeded(
    await secretariat.post<RoundView>(`/standards/${standard.id}/consultations`, consultationTerms(change)),
  );
  return { standard, round, at: `/standards/${standard.id}/consultations/${round.id}` };
}

/** Sessions of a test outlive its travels in time. */
export async function travelTo(test: TestApp, instant: Date): Promise<void> {
  await setClockAt(test.database, instant);
  await test.db.query(`update session set seen_at = app_now(), expires_at = app_now() + interval '12 hours'`);
}

/** Says something for a country and has all its seats sign. The last answer. */
export async function answerConsultation(
  network: TestNetwork,
  at: string,
  country: 'EE' | 'LV' | 'FI' | 'DK',
  text = 'We can live with it.',
): Promise<ApiResponse<RoundView>> {
  const government = await network.as(country, 'government');
  const {
    body: { yours },
  } = await government.get<RoundView>(at);
  const { body } = await government.put<RoundView>(`${at}/position`, {
    revision: yours!.revision,
    stance: 'support',
    text,
  });
  let last: ApiResponse<RoundView> | undefined;
  for (const type of ['government', 'ngo', 'resource'] as const) {
    last = await (
      await network.as(country, type)
    ).post<RoundView>(`${at}/signature`, { revision: body.yours!.revision });
    succeeded(last);
  }
  return last!;
}
