import { join } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUrl, Matches, Max, Min, validateSync } from 'class-validator';

const ROLES = ['all', 'api', 'worker'] as const;

/** Everything that can be set from outside; `.env.example` says the same in words and a test compares the two. */
export class Config {
  /** `production` on a real host: secure cookies, no development pages. */
  @IsIn(['production', 'development', 'test'])
  NODE_ENV: 'production' | 'development' | 'test' = 'development';

  @IsInt() @Min(0) @Max(65_535)
  PORT: number = 3000;

  /** Outside production there are development pages, so only this machine is answered unless somebody asks for more. */
  @Matches(/^[0-9a-z.:-]+$/i)
  HOST: string = '127.0.0.1';

  /** Where members reach Norbanet; links in mails start with it. */
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  PUBLIC_URL: string = 'http://localhost:3000';

  @Matches(/^postgres(ql)?:\/\//)
  DATABASE_URL!: string;

  @IsOptional() @Matches(/^rediss?:\/\//)
  REDIS_URL?: string;

  /** Without it, mails go to the catcher and are read at /dev/mail. */
  @IsOptional() @Matches(/^smtps?:\/\//)
  SMTP_URL?: string;

  @Matches(/^[^\s@<>]+@[^\s@<>]+$/)
  MAIL_FROM: string = 'secretariat@norbanet.example.org';

  /** The mailbox of MAIL_FROM, from which answers to invitations are read. Without it, none are, and none are asked for by mail. */
  @IsOptional() @Matches(/^imaps?:\/\/[^\s@:]+:[^\s@]+@\S+$/)
  IMAP_URL?: string;

  /** By what name the own mail server signs its results of authentication; without it, no answer by mail counts before somebody has looked at it. */
  @IsOptional() @Matches(/^\S+$/)
  MAIL_AUTHSERV_ID?: string;

  /** Files and caught mails. */
  @Matches(/\S/)
  DATA_DIR: string = '.data';

  /**
   * The file with the key that opens the keys of secret ballots; the same for all processes. Without it, one
   * in DATA_DIR.
   */
  @IsOptional() @Matches(/\S/)
  BALLOT_KEY_FILE?: string;

  /** What a start does that finds an open secret ballot whose key cannot be read. */
  @IsIn(['refuse', 'annul'])
  UNREADABLE_BALLOTS: 'refuse' | 'annul' = 'refuse';

  /** `all` for one process; `api` and `worker` behind a proxy. */
  @IsIn(ROLES)
  ROLE: (typeof ROLES)[number] = 'all';

  /** How many proxies stand in front; their X-Forwarded-For is believed that far. */
  @IsInt() @Min(0) @Max(10)
  TRUSTED_PROXIES: number = 0;

  @IsInt() @Min(2) @Max(200)
  DATABASE_POOL: number = 10;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  LOG_LEVEL: string = 'info';

  /** The Chromium that prints PDFs; without it, one is looked for in the usual places. */
  @IsOptional() @Matches(/\S/)
  CHROMIUM_PATH?: string;

  /** `off` where the host itself forbids Chromium to build its sandbox, as containers do. */
  @IsIn(['on', 'off'])
  CHROMIUM_SANDBOX: 'on' | 'off' = 'on';

  get servesHttp(): boolean {
    return this.ROLE !== 'worker';
  }

  get runsJobs(): boolean {
    return this.ROLE !== 'api';
  }

  /** Chromium refuses to build a sandbox for root. */
  get printsInSandbox(): boolean {
    return this.CHROMIUM_SANDBOX === 'on' && process.getuid?.() !== 0;
  }

  get ballotKeyFile(): string {
    return this.BALLOT_KEY_FILE ?? join(this.DATA_DIR, 'ballot.key');
  }

  /** Answers to invitations are read from a mailbox, so they may be asked for. */
  get repliesByMail(): boolean {
    return this.IMAP_URL !== undefined;
  }

  get secure(): boolean {
    return this.PUBLIC_URL.startsWith('https:');
  }
}

/** Every fault of the configuration in one message; values are never repeated, they may be secrets. */
export class ConfigurationFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigurationFault';
  }
}

const WITHOUT_DEFAULT = [
  'DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'IMAP_URL', 'MAIL_AUTHSERV_ID', 'BALLOT_KEY_FILE', 'CHROMIUM_PATH',
];

/** Reads and checks the environment. Throws `ConfigurationFault` naming every variable that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const known = [...Object.keys(new Config()), ...WITHOUT_DEFAULT];
  const given = Object.fromEntries(known.map((name) => [name, environment[name]]).filter(([, value]) => value !== undefined && value !== ''));
  const config = plainToInstance(Config, given, { enableImplicitConversion: true, exposeDefaultValues: true });
  if (!('HOST' in given) && config.NODE_ENV === 'production') config.HOST = '0.0.0.0';
  if (!('PUBLIC_URL' in given)) config.PUBLIC_URL = `http://localhost:${config.PORT}`;
  const faults = validateSync(config).map((fault) => `${fault.property}: ${Object.values(fault.constraints ?? {}).join('; ')}`);
  if (faults.length > 0) throw new ConfigurationFault(faults);
  return config;
}
