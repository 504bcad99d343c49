import {
  EXPORT_AMENDMENTS,
  EXPORT_COMMENTS,
  EXPORT_FORMATS,
  type ExportAmendments,
  type ExportComments,
  type ExportFormat,
} from '@nbn/contracts';
import { IsIn, IsUUID } from 'class-validator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class PrintOptions {
  /** A version's id; without it, the text as it stands now. */
  @MayBeAbsent()
  @IsUUID()
  version?: string;

  /** Which of the threads that you may read go along; a version has none. */
  @MayBeAbsent()
  @IsIn(EXPORT_COMMENTS)
  comments?: ExportComments;
}

export class ExportQuery extends PrintOptions {
  @IsIn(EXPORT_FORMATS)
  as!: ExportFormat;

  /** `open`: those that wait for an outcome go along, in Word as tracked changes. */
  @MayBeAbsent()
  @IsIn(EXPORT_AMENDMENTS)
  amendments?: ExportAmendments;
}
