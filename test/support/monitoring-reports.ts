import type { MonitoringReportView } from '../../src/monitoring/reports/dto/monitoring-report.view.ts';
import type { ApiClient } from './api-client.ts';
import type { TestApp } from './app.ts';
import { succeeded } from './meetings.ts';

/** The id of an instrument that every installation begins with. */
export async function instrumentId({ db }: TestApp, code: string): Promise<string> {
  const [{ id }] = await db.query<[{ id: string }]>('select id from instrument where code = $1', [code]);
  return id;
}

/** A report as a form sends it. */
export const aReport = (instrument: string, more: object = {}) => ({
  instrumentId: instrument,
  title: 'Reply to the questionnaire',
  firstDay: '2027-01-01',
  lastDay: '2027-12-31',
  ...more,
});

export async function draftReport(
  who: ApiClient,
  instrument: string,
  more: object = {},
): Promise<MonitoringReportView> {
  const { id } = succeeded(await who.post<{ id: string }>('/monitoring-reports', aReport(instrument, more)));
  return readReport(who, id);
}

export const readReport = async (who: ApiClient, id: string): Promise<MonitoringReportView> =>
  succeeded(await who.get<MonitoringReportView>(`/monitoring-reports/${id}`));

export const paragraphsOf = ({ provisions }: MonitoringReportView) =>
  provisions.flatMap(({ paragraphs }) => paragraphs);
