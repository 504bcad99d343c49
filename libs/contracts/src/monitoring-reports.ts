/** A draft is its team's; what was sent is never changed. */
export const MONITORING_REPORT_STATES = ['draft', 'sent'] as const;
export type MonitoringReportState = (typeof MONITORING_REPORT_STATES)[number];

/** The records that a report cites, in the order in which it cites them beneath a provision. */
export const MONITORING_RECORD_KINDS = [
  'adoption-record',
  'adoption-voice',
  'plan-line',
  'decision',
  'recommendation',
] as const;
export type MonitoringRecordKind = (typeof MONITORING_RECORD_KINDS)[number];

/** How a paragraph stands to the report before: its record is new there, says something else, or the same. */
export const PARAGRAPH_CHANGES = ['new', 'changed', 'same'] as const;
export type ParagraphChange = (typeof PARAGRAPH_CHANGES)[number];

export const MONITORING_REPORT_LIMITS = {
  title: 200,
  introduction: 8_000,
  /** What a team writes; what is drafted of a record may be as long as the record is. */
  paragraph: 12_000,
  perCountry: 500,
  /** Paragraphs of one report. */
  paragraphs: 3_000,
} as const;
