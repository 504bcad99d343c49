import type {
  CountryCode,
  MonitoringRecordKind,
  MonitoringReportState,
  ParagraphChange,
} from '@nbn/contracts';

export class MonitoringReportLineView {
  id!: string;
  country!: CountryCode;
  title!: string;
  instrument!: string;
  /** @format date */
  firstDay!: string;
  /** @format date */
  lastDay!: string;
  state!: MonitoringReportState;
  /** @format date-time */
  sentAt!: string | null;
}

export class MonitoringReportsPageView {
  /** The latest period first. */
  items!: MonitoringReportLineView[];
  next!: string | null;
  /** The country whose reports you may write. */
  own!: CountryCode | null;
}

export class MonitoringReportCreatedView {
  id!: string;
}

export class MonitoringRecordView {
  kind!: MonitoringRecordKind;
  id!: string;
  /** How it is cited. */
  label!: string;
  /**
   * When it last changed.
   * @format date-time
   */
  at!: string;
}

export class MonitoringParagraphView {
  id!: string;
  text!: string;
  /** As it was drafted from its record. */
  draftedText!: string;
  leftOut!: boolean;
  /** The record has changed since the team wrote its own words about it. */
  outdated!: boolean;
  revision!: number;
  record!: MonitoringRecordView;
  /** Against the report before; null where there is none, and of what is left out. */
  change!: ParagraphChange | null;
}

export class MonitoringProvisionView {
  /** Null: recommendations that are mapped to no provision. */
  id!: string | null;
  /** As it is cited: `Art. 10`. */
  number!: string | null;
  title!: string | null;
  paragraphs!: MonitoringParagraphView[];
}

/** What the report before said, and this one says no more. */
export class GoneParagraphView {
  provisionNumber!: string | null;
  label!: string;
  text!: string;
}

/** How many records came, say something else, and went since the draft was brought up to date. */
export class PendingRecordsView {
  added!: number;
  changed!: number;
  removed!: number;
}

export class PreviousReportView {
  id!: string;
  title!: string;
  /** @format date-time */
  sentAt!: string;
}

export class MonitoringInstrumentView {
  id!: string;
  title!: string;
  /** Who monitors it. */
  body!: string | null;
}

export class MonitoringReportAbilities {
  edit!: boolean;
}

export class MonitoringReportView {
  id!: string;
  country!: CountryCode;
  instrument!: MonitoringInstrumentView;
  title!: string;
  introduction!: string;
  /** @format date */
  firstDay!: string;
  /** @format date */
  lastDay!: string;
  state!: MonitoringReportState;
  /** @format date-time */
  gatheredAt!: string;
  /** @format date-time */
  sentAt!: string | null;
  previous!: PreviousReportView | null;
  provisions!: MonitoringProvisionView[];
  gone!: GoneParagraphView[];
  /** Of a draft; null of what was sent. */
  pending!: PendingRecordsView | null;
  revision!: number;
  can!: MonitoringReportAbilities;
}
