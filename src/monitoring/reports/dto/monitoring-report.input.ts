import { COUNTRY_CODES, MONITORING_REPORT_LIMITS, type CountryCode } from '@nbn/contracts';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { IsCalendarDay } from '#platform/time/calendar-day';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class MonitoringReportsQuery extends PageQuery {
  @MayBeAbsent()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;
}

export class NewMonitoringReport {
  @IsUUID()
  instrumentId: string;

  @MemberText({ min: 1, max: MONITORING_REPORT_LIMITS.title })
  title: string;

  /** @format date */
  @IsCalendarDay()
  firstDay: string;

  /** @format date */
  @IsCalendarDay()
  lastDay: string;

  /** A report on the same instrument that was sent: this one starts from it. */
  @IsOptional()
  @IsUUID()
  previousId?: string | null;
}

export class MonitoringReportRevision {
  /** Of the report that was read. */
  @IsInt()
  @Min(1)
  revision: number;
}

export class RemoveMonitoringReport {
  /** Of the report that was read. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  revision: number;
}

export class MonitoringReportChange extends MonitoringReportRevision {
  @MemberText({ min: 1, max: MONITORING_REPORT_LIMITS.title })
  title: string;

  @MemberText({ min: 0, max: MONITORING_REPORT_LIMITS.introduction })
  introduction: string;

  /** @format date */
  @IsCalendarDay()
  firstDay: string;

  /** @format date */
  @IsCalendarDay()
  lastDay: string;
}

export class MonitoringParagraphChange {
  /** Of the paragraph that was read. */
  @IsInt()
  @Min(1)
  revision: number;

  @MemberText({ min: 1, max: MONITORING_REPORT_LIMITS.paragraph })
  text: string;

  /** Keeps the paragraph out of the report; it can be taken back until the report is sent. */
  @IsBoolean()
  leftOut: boolean;
}
