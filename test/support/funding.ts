import type { CountryCode } from '@nbn/contracts';
import type { components } from '../../web/src/api/schema.d.ts';
import type { ApiClient } from './api-client.ts';
import { succeeded } from './meetings.ts';
import type { TestNetwork } from './test-network.ts';

type Schemas = components['schemas'];
export type FundBody = Schemas['FundView'];
export type ApplicationBody = Schemas['ApplicationView'];
export type GrantBody = Schemas['FundGrantView'];
export type ReportBody = Schemas['ReportView'];

export const aFund = (more: object = {}) => ({
  title: 'Coordination of national teams',
  donor: 'Nordic Council of Ministers',
  currency: 'EUR',
  totalCents: 30_000_000,
  percent: 80,
  firstDay: '2026-01-01',
  lastDay: '2029-12-31',
  countries: ['EE', 'LV', 'LT'],
  ...more,
});

/** A call that is open for years. */
export const aCall = (more: object = {}) => ({
  title: 'First call',
  note: '',
  timeZone: 'Europe/Riga',
  opensAt: '2026-01-01T09:00',
  closesAt: '2029-12-01T12:00',
  ...more,
});

/** Costs 10,000.00 and asks for 8,000.00 of it. */
export const anApplication = (more: object = {}) => ({
  title: 'National coordination',
  purpose: 'Four meetings a year of all agencies.',
  mode: 'expenses',
  ownPublicCents: 150_000,
  ownPrivateCents: 50_000,
  lines: [
    { category: 'staff', description: 'Coordinator, part time', cents: 700_000 },
    { category: 'meetings', description: 'Rooms and meals', cents: 300_000 },
  ],
  ...more,
});

export const aLine = (more: object = {}) => ({
  category: 'meetings',
  description: 'Room in March',
  invoiceNumber: 'A-17',
  invoiceOn: '2026-11-02',
  paidOn: '2026-11-05',
  totalCents: 100_000,
  vatCents: 17_355,
  amountCents: 100_000,
  currency: 'EUR',
  sensitive: false,
  ...more,
});

export const aPeriod = (more: object = {}) => ({
  firstDay: '2026-07-01',
  lastDay: '2026-12-31',
  dueOn: '2027-01-31',
  ...more,
});

/** A fund with an open call. */
export async function openFund(
  secretariat: ApiClient,
  more: object = {},
): Promise<{ fundId: string; callId: string }> {
  const { id: fundId } = succeeded(await secretariat.post<{ id: string }>('/funds', aFund(more)));
  const { id: callId } = succeeded(await secretariat.post<{ id: string }>(`/funds/${fundId}/calls`, aCall()));
  return { fundId, callId };
}

/** An application that its team has submitted. */
export async function submitApplication(
  team: ApiClient,
  callId: string,
  more: object = {},
): Promise<ApplicationBody> {
  const { id } = succeeded(
    await team.post<{ id: string }>(`/funding-calls/${callId}/applications`, anApplication(more)),
  );
  const address = `/funding-applications/${id}`;
  const { revision } = succeeded(await team.get<ApplicationBody>(address));
  return succeeded(await team.post<ApplicationBody>(`${address}/submission`, { revision }));
}

/** Approves what was asked for, or less, by two people of the secretariat. Returns the id of the grant. */
export async function approve(
  network: TestNetwork,
  application: ApplicationBody,
  cents?: number,
): Promise<string> {
  const [first, second] = [await network.secretariat(), await network.secretariatColleague()];
  const address = `/funding-applications/${application.id}/decisions`;
  succeeded(
    await first.post(address, {
      outcome: 'approved',
      grantedCents: cents ?? application.requestedCents,
      reason: 'It is needed.',
    }),
  );
  const { grantId } = succeeded(await second.post<ApplicationBody>(`${address}/second`, { confirms: true }));
  return grantId!;
}

/** A grant of a country, in a fund of its own unless a call is given. */
export async function grantTo(
  network: TestNetwork,
  country: CountryCode,
  { callId, ...more }: { callId?: string; [field: string]: unknown } = {},
): Promise<string> {
  const call = callId ?? (await openFund(await network.secretariat())).callId;
  return approve(network, await submitApplication(await network.as(country, 'government'), call, more));
}

/** A report of a grant that is submitted with these lines. */
export async function submitReport(
  network: TestNetwork,
  country: CountryCode,
  grantId: string,
  lines: readonly object[],
): Promise<ReportBody> {
  const team = await network.as(country, 'government');
  const { id } = succeeded(
    await (await network.secretariat()).post<{ id: string }>(`/grants/${grantId}/reports`, aPeriod()),
  );
  for (const line of lines) succeeded(await team.post(`/grant-reports/${id}/lines`, aLine(line)));
  const { revision } = succeeded(await team.get<ReportBody>(`/grant-reports/${id}`));
  return succeeded(await team.post<ReportBody>(`/grant-reports/${id}/submission`, { revision }));
}

/** How a line is split; certified as a whole unless told. */
export const split = (certifiedCents: number, deductedCents = 0, parkedCents = 0) => ({
  certifiedCents,
  deductedCents,
  parkedCents,
  errorType: deductedCents > 0 ? 'not-eligible' : null,
  reason: '',
});

export const controlAt = (reportId: string, lineId: string): string =>
  `/grant-reports/${reportId}/lines/${lineId}/control`;

/** Has two people of the secretariat certify a line. */
export async function certify(
  network: TestNetwork,
  reportId: string,
  lineId: string,
  parts: ReturnType<typeof split>,
): Promise<ReportBody> {
  const at = controlAt(reportId, lineId);
  succeeded(await (await network.secretariat()).post(at, parts));
  return succeeded(
    await (await network.secretariatColleague()).post<ReportBody>(`${at}/second`, { confirms: true }),
  );
}
