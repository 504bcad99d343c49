import { IsIn, IsString, MaxLength } from 'class-validator';

export const EXCHANGE_FORMATS = ['json', 'csv'] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

export class ImportDto {
  @IsIn(EXCHANGE_FORMATS)
  format!: ExchangeFormat;

  /** The whole file. */
  @IsString()
  @MaxLength(500_000)
  text!: string;
}

export class ExportQueryDto {
  @IsIn(EXCHANGE_FORMATS)
  format!: ExchangeFormat;
}

/** How many records of a kind came anew and how many were brought up to date. */
export class TakenView {
  added!: number;
  updated!: number;
}

export class ImportView {
  countries!: TakenView;
  organisations!: TakenView;
  members!: TakenView;
  appointments!: TakenView;
}
