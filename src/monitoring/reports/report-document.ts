import { wallClockAt } from '@nbn/calendar';
import { NETWORK_ZONE } from '@nbn/contracts';
import { countryName } from '#platform/text/country-name';
import type {
  GoneParagraphView,
  MonitoringParagraphView,
  MonitoringReportView,
} from './dto/monitoring-report.view.ts';
import { formatDay } from './record-sentence.ts';

/** A report as it is filed, the same in Word and PDF. */
export interface ReportDocument {
  readonly title: string;
  /** Term and words, one below the other beneath the title. */
  readonly facts: readonly (readonly [term: string, text: string])[];
  readonly introduction: readonly string[];
  readonly sections: readonly ReportSection[];
  /** What is new, changed and gone since the report before; null where there is none. */
  readonly changes: readonly ChangeGroup[] | null;
}

export interface ReportSection {
  readonly heading: string;
  readonly paragraphs: readonly CitedParagraph[];
}

export interface CitedParagraph {
  readonly text: string;
  /** The record and its day. */
  readonly citation: string;
}

export interface ChangeGroup {
  readonly heading: string;
  readonly items: readonly string[];
}

export function reportDocument(report: MonitoringReportView): ReportDocument {
  return {
    title: report.title,
    facts: factsOf(report),
    introduction: report.introduction.split('\n').filter((line) => line.trim() !== ''),
    sections: report.provisions
      .map(({ number, title, paragraphs }) => ({
        heading: number && title ? `${number} ${title}` : 'Recommendations without a provision',
        paragraphs: paragraphs.filter(({ leftOut }) => !leftOut).map(citedParagraph),
      }))
      .filter(({ paragraphs }) => paragraphs.length > 0),
    changes: report.previous ? changeGroups(report) : null,
  };
}

/** `latvia-2027-12-31.docx`: letters that every file system takes. */
export function reportFileName(
  { country, lastDay }: Pick<MonitoringReportView, 'country' | 'lastDay'>,
  extension: 'docx' | 'pdf',
): string {
  return `report-${countryName(country, 'en').toLowerCase().replaceAll(' ', '-')}-${lastDay}.${extension}`;
}

function factsOf(report: MonitoringReportView): ReportDocument['facts'] {
  const { country, instrument, firstDay, lastDay, sentAt, previous } = report;
  return [
    ['Country', countryName(country, 'en')],
    ['Instrument', instrument.title],
    ...(instrument.body ? [['To', instrument.body] as const] : []),
    ['Period', `${formatDay(firstDay)} to ${formatDay(lastDay)}`],
    ...(previous
      ? [['Previous report', `${previous.title}, sent on ${dayOf(previous.sentAt)}`] as const]
      : []),
    ['Status', sentAt ? `Sent on ${dayOf(sentAt)}` : 'Draft, not sent'],
  ];
}

const citedParagraph = ({ text, record }: MonitoringParagraphView): CitedParagraph => ({
  text,
  citation: `${record.label}. Last changed on ${dayOf(record.at)}.`,
});

function changeGroups({ provisions, gone }: MonitoringReportView): ChangeGroup[] {
  const cited = (wanted: 'new' | 'changed') =>
    provisions.flatMap(({ number, paragraphs }) =>
      paragraphs
        .filter(({ change }) => change === wanted)
        .map(({ record }) => changeItem({ provisionNumber: number, label: record.label })),
    );
  return [
    { heading: 'New', items: cited('new') },
    { heading: 'Changed', items: cited('changed') },
    { heading: 'No longer reported', items: gone.map(changeItem) },
  ].filter(({ items }) => items.length > 0);
}

const changeItem = ({ provisionNumber, label }: Pick<GoneParagraphView, 'provisionNumber' | 'label'>) =>
  provisionNumber ? `${provisionNumber}: ${label}` : label;

/** By the Network's own clock, as its pages say it. */
const dayOf = (instant: string): string =>
  formatDay(wallClockAt(new Date(instant), NETWORK_ZONE).slice(0, 10));
