import { IsInt, Matches, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.decorator.ts';
import { hint } from './config-rules.ts';
import { DatabaseSettings } from './database-settings.ts';

const PORT_HINT = hint('a number from 1 to 65535; leave it empty for none');
const MILLISECONDS_HINT = hint('a number of milliseconds, 0 or more');
const DELAY_HINT = hint('a number of milliseconds from 0 to 60000');
const MEGABYTES_HINT = hint('a number of megabytes, 0 or more');

/** How those who keep the server running watch it, and how it ends. */
export class OperationSettings extends DatabaseSettings {
  /** Where Prometheus reads the figures; without it, nowhere. */
  @MayBeAbsent()
  @IsInt(PORT_HINT)
  @Min(1, PORT_HINT)
  @Max(65_535, PORT_HINT)
  METRICS_PORT?: number;

  /** Figures say nothing about members, but how busy a network is: this machine alone is answered. */
  @Matches(/^[0-9a-z.:-]+$/i, hint('the address to listen on, such as 127.0.0.1 or 0.0.0.0'))
  METRICS_HOST: string = '127.0.0.1';

  /** From so many milliseconds on, a request is noted in the log as slow; 0 notes none. */
  @IsInt(MILLISECONDS_HINT)
  @Min(0, MILLISECONDS_HINT)
  SLOW_REQUEST_MS: number = 2_000;

  /** From so many milliseconds on, a statement of the database is noted in the log as slow; 0 notes none. */
  @IsInt(MILLISECONDS_HINT)
  @Min(0, MILLISECONDS_HINT)
  SLOW_STATEMENT_MS: number = 1_000;

  /** How long a process that ends still takes requests, so that whoever shares them out can hear of it. */
  @IsInt(DELAY_HINT)
  @Min(0, DELAY_HINT)
  @Max(60_000, DELAY_HINT)
  SHUTDOWN_DELAY_MS: number = 500;

  /** With less free space for DATA_DIR, a process says that it is not ready. */
  @IsInt(MEGABYTES_HINT)
  @Min(0, MEGABYTES_HINT)
  FREE_DISK_MB: number = 100;
}
