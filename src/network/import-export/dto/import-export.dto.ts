import { IsIn, IsString, MaxLength } from 'class-validator';

export const NETWORK_FILE_FORMATS = ['json', 'csv'] as const;
export type NetworkFileFormat = (typeof NETWORK_FILE_FORMATS)[number];

export class ImportDto {
  @IsIn(NETWORK_FILE_FORMATS)
  format!: NetworkFileFormat;

  /** The whole file. */
  @IsString()
  @MaxLength(500_000)
  text!: string;
}

export class ExportQueryDto {
  @IsIn(NETWORK_FILE_FORMATS)
  format!: NetworkFileFormat;
}

/** How many records of a kind came anew and how many were brought up to date. */
export class ImportCountsView {
  added!: number;
  updated!: number;
}

export class ImportView {
  countries!: ImportCountsView;
  organisations!: ImportCountsView;
  members!: ImportCountsView;
  appointments!: ImportCountsView;
}
