import {
  FILE_AMENDMENTS,
  FILE_COMMENTS,
  FILE_FORMATS,
  type FileAmendments,
  type FileComments,
  type FileFormat,
} from '@nbn/contracts';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export class PrintWish {
  /** A version's id; without it, the text as it stands now. */
  @IsOptional()
  @IsUUID()
  version?: string;

  /** Which of the threads that you may read go along; a version has none. */
  @IsOptional()
  @IsIn(FILE_COMMENTS)
  comments?: FileComments;
}

export class FileQuery extends PrintWish {
  @IsIn(FILE_FORMATS)
  as!: FileFormat;

  /** `open`: those that wait for an outcome go along, in Word as tracked changes. */
  @IsOptional()
  @IsIn(FILE_AMENDMENTS)
  amendments?: FileAmendments;
}
