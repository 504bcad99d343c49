import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { InstrumentsQuery, MonitoringReportService } from '../monitoring/testing.ts';
import type { SeatKey } from './content/text.ts';
import { workingDay } from './dates.ts';
import type { DemoContext, Timeline } from './timeline.ts';

/** The Council of Europe Convention, whose monitors ask every country of the Network. */
const INSTRUMENT = 'coe-convention';
const FIRST = { sent: -45, from: -330, to: -50 };
/** When clauses and decisions have their areas. */
const NEXT = { drafted: -8.8, from: -49, to: 30 };
const INTRODUCTION =
  'The national team wrote this report together. It cites what the team and each of its seats record, what the ' +
  'work plan says, and what national meetings decided.';

/** Every country has reported once to those who monitor the Convention, and drafts the next report. */
export function seedReports(chronicle: Timeline, stage: DemoContext): void {
  for (const country of COUNTRY_CODES) {
    let firstId: string;
    chronicle
      .on(FIRST.sent, async () => {
        firstId = await sendFirst(stage, country);
      })
      .on(NEXT.drafted, () => draftNext(stage, country, firstId));
  }
}

async function sendFirst({ app, people, today }: DemoContext, country: CountryCode): Promise<string> {
  const writer = people.actor(`${country}/government` as SeatKey);
  const reports = app.get(MonitoringReportService);
  const period = {
    firstDay: workingDay(today, FIRST.from, 'UTC'),
    lastDay: workingDay(today, FIRST.to, 'UTC'),
  };
  const id = await reports.create(writer, {
    ...period,
    instrumentId: await instrumentId(app),
    title: 'Reply to the questionnaire on the Convention, first part',
  });
  await reports.change(writer, id, {
    ...period,
    revision: 1,
    title: 'Reply to the questionnaire on the Convention, first part',
    introduction: INTRODUCTION,
  });
  await reports.send(writer, id, 2);
  return id;
}

async function draftNext(
  { app, people, today }: DemoContext,
  country: CountryCode,
  previousId: string,
): Promise<void> {
  await app.get(MonitoringReportService).create(people.actor(`${country}/ngo` as SeatKey), {
    instrumentId: await instrumentId(app),
    title: 'Reply to the questionnaire on the Convention, second part',
    firstDay: workingDay(today, NEXT.from, 'UTC'),
    lastDay: workingDay(today, NEXT.to, 'UTC'),
    previousId,
  });
}

async function instrumentId(app: DemoContext['app']): Promise<string> {
  const instruments = await app.get(InstrumentsQuery).findAll();
  return instruments.find(({ code }) => code === INSTRUMENT)!.id;
}
