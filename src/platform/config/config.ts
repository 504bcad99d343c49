import { join } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { IsIn, IsInt, Matches, Max, Min, ValidateBy, validateSync } from 'class-validator';
import { isS3Address } from '../files/s3-address.ts';
import { BackupSettings } from './backup-settings.ts';
import { ConfigurationError } from './configuration-error.ts';
import { hint, IsProxyList, IsRedisAddress, IsServiceUrl } from './config-rules.ts';
import { fillInPasswords } from './database-passwords.ts';
import { findRoleFaults } from './database-settings.ts';
import { readHttpsOrigins } from './https-origins.ts';
import { findProductionFaults } from './production-rules.ts';
import { fillFromFiles } from './secret-files.ts';
import { TrustedProxies } from './trusted-proxies.ts';
import { OPTIONAL_VARIABLES, SECRET_VARIABLES } from './variables.ts';
import { MayBeAbsent } from '../http/may-be-absent.decorator.ts';

export { ConfigurationError, SECRET_VARIABLES };

const ROLES = ['all', 'api', 'worker'] as const;

const PORT_HINT = hint('a number from 0 to 65535');
const CLAMD_HINT = 'where clamd listens: tcp://host:3310, or the path of its socket';
const BUCKET_HINT =
  'a bucket with the key and the secret that may use it: https://key:secret@host/bucket?region=eu-north-1; ' +
  'signs such as @ : / # in key or secret are written as %40 %3A %2F %23';
const MAILBOX_HINT =
  'the mailbox of MAIL_FROM with its user and password: imaps://user:password@host:993/INBOX';
const PUSH_ORIGINS_HINT =
  'the origins of your own push services with commas between, such as https://push.example.org:8443; leave it ' +
  'empty without one';
/**
 * Everything that can be set from outside; `.env.example` says the same in words and a test compares the two.
 */
export class Config extends BackupSettings {
  /** `production` on a real host: secure cookies, no development pages. */
  @IsIn(['production', 'development', 'test'], hint('production on a real host, else development'))
  NODE_ENV: 'production' | 'development' | 'test' = 'development';

  @IsInt(PORT_HINT)
  @Min(0, PORT_HINT)
  @Max(65_535, PORT_HINT)
  PORT: number = 3000;

  /**
   * Outside production there are development pages, so only this machine is answered unless somebody asks for
   * more.
   */
  @Matches(/^[0-9a-z.:-]+$/i, hint('the address to listen on, such as 127.0.0.1 or 0.0.0.0'))
  HOST: string = '127.0.0.1';

  /** Where members reach Norbanet; links in mails start with it. */
  @IsServiceUrl(['http', 'https'], 'where members reach Norbanet, such as https://norbanet.example.org')
  PUBLIC_URL: string = 'http://localhost:3000';

  @MayBeAbsent()
  @IsRedisAddress()
  REDIS_URL?: string;

  /** Without it, mails go to the catcher and are read at /dev/mail; in production it must be there. */
  @MayBeAbsent()
  @IsServiceUrl(
    ['smtp', 'smtps'],
    'the address of your mail server: smtps://user:password@host:465, or smtp://user:password@host:587',
  )
  SMTP_URL?: string;

  @Matches(
    /^[^\s@<>]+@[^\s@<>]+$/,
    hint('one mail address without a name, such as secretariat@norbanet.example.org'),
  )
  MAIL_FROM: string = 'secretariat@norbanet.example.org';

  /**
   * The mailbox of MAIL_FROM, from which answers to invitations are read. Without it, none are, and none are
   * asked for by mail.
   */
  @MayBeAbsent()
  @IsServiceUrl(['imap', 'imaps'], MAILBOX_HINT)
  @Matches(/^imaps?:\/\/[^\s@:]+:[^\s@]+@\S+$/, hint(MAILBOX_HINT))
  IMAP_URL?: string;

  /**
   * By what name the own mail server signs its results of authentication; without it, no answer by mail
   * counts before somebody has looked at it.
   */
  @MayBeAbsent()
  @Matches(/^\S+$/, hint('one name without blanks, such as mx.example.org'))
  MAIL_AUTHSERV_ID?: string;

  /** The virus scanner that looks at files before others may have them; without it, nobody does. */
  @MayBeAbsent()
  @Matches(/^(?:tcp:\/\/\S+:\d+|\/\S+)$/, hint(CLAMD_HINT))
  CLAMD_URL?: string;

  /** The bucket for files; without it, they lie in DATA_DIR. */
  @MayBeAbsent()
  @ValidateBy({ name: 'bucket', validator: { validate: isS3Address } }, hint(BUCKET_HINT))
  S3_URL?: string;

  /** Files and caught mails; with a bucket, what is under way to it and back. */
  @Matches(/\S/, hint('the folder for files, such as /data'))
  DATA_DIR: string = '.data';

  /**
   * The file with the key that opens the keys of secret ballots; the same for all processes. Without it, one
   * in DATA_DIR.
   */
  @MayBeAbsent()
  @Matches(/\S/)
  BALLOT_KEY_FILE?: string;

  /**
   * The file with the key by which push services know this Norbanet; the same for all processes. Without it, one in
   * DATA_DIR.
   */
  @MayBeAbsent()
  @Matches(/\S/)
  PUSH_KEY_FILE?: string;

  /**
   * The file with the key under which the secrets of members' authenticator apps are sealed; the same for all
   * processes. Without it, one in DATA_DIR.
   */
  @MayBeAbsent()
  @Matches(/\S/)
  AUTHENTICATOR_KEY_FILE?: string;

  /** Push services that are asked to deliver, beside those of the browsers' makers. */
  @ValidateBy(
    {
      name: 'origins',
      validator: { validate: (value) => typeof value === 'string' && readHttpsOrigins(value) !== null },
    },
    hint(PUSH_ORIGINS_HINT),
  )
  PUSH_ORIGINS: string = '';

  /** What a start does that finds an open secret ballot whose key cannot be read. */
  @IsIn(['refuse', 'annul'])
  UNREADABLE_BALLOTS: 'refuse' | 'annul' = 'refuse';

  /** `all` for one process; `api` and `worker` behind a proxy. */
  @IsIn(ROLES, hint('all for one process, or api and worker where several share the work'))
  ROLE: (typeof ROLES)[number] = 'all';

  /**
   * The addresses and networks of the proxies that stand in front; only their X-Forwarded-For is believed.
   */
  @IsProxyList()
  TRUSTED_PROXIES: string = '';

  @IsIn(
    ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
    hint('fatal, error, warn, info, debug or silent'),
  )
  LOG_LEVEL: string = 'info';

  /** The Chromium that prints PDFs; without it, one is looked for in the usual places. */
  @MayBeAbsent()
  @Matches(/\S/, hint('the path of a Chromium, such as /usr/bin/chromium'))
  CHROMIUM_PATH?: string;

  /** `off` where the host itself forbids Chromium to build its sandbox, as containers do. */
  @IsIn(['on', 'off'], hint('on, or off where the host forbids Chromium its sandbox'))
  CHROMIUM_SANDBOX: 'on' | 'off' = 'on';

  get servesHttp(): boolean {
    return this.ROLE !== 'worker';
  }

  /** A worker has no business with requests from outside, but its health is asked for all the same. */
  get listenHost(): string {
    return this.servesHttp ? this.HOST : '127.0.0.1';
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

  get pushKeyFile(): string {
    return this.PUSH_KEY_FILE ?? join(this.DATA_DIR, 'push.key');
  }

  get authenticatorKeyFile(): string {
    return this.AUTHENTICATOR_KEY_FILE ?? join(this.DATA_DIR, 'authenticator.key');
  }

  get backupDir(): string {
    return this.BACKUP_DIR ?? join(this.DATA_DIR, 'backups');
  }

  get pushOrigins(): readonly string[] {
    return readHttpsOrigins(this.PUSH_ORIGINS) ?? [];
  }

  /** Answers to invitations are read from a mailbox, so they may be asked for. */
  get repliesByMail(): boolean {
    return this.IMAP_URL !== undefined;
  }

  /** The proxies that are trusted about a client's address. */
  get trustedProxies(): TrustedProxies {
    return new TrustedProxies(this.TRUSTED_PROXIES);
  }

  get secure(): boolean {
    return this.PUBLIC_URL.startsWith('https:');
  }
}

/** Reads and checks the environment. Throws `ConfigurationError` naming every variable that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const known = [...Object.keys(new Config()), ...OPTIONAL_VARIABLES];
  const { settings, faults: fileFaults } = fillFromFiles(environment, SECRET_VARIABLES);
  const given = Object.fromEntries(
    known.map((name) => [name, settings[name]]).filter(([, value]) => value !== undefined && value !== ''),
  );
  const config = plainToInstance(Config, given, {
    enableImplicitConversion: true,
    exposeDefaultValues: true,
  });
  if (!('HOST' in given) && config.NODE_ENV === 'production') config.HOST = '0.0.0.0';
  if (!('PUBLIC_URL' in given)) config.PUBLIC_URL = `http://localhost:${config.PORT}`;
  const faults = [...fileFaults].map(([name, fault]) => `${name}: ${fault}`);
  for (const { property, constraints = {} } of validateSync(config)) {
    // What could not be read is not missing besides.
    if (fileFaults.has(property) || fileFaults.has(`${property}_FILE`)) continue;
    faults.push(`${property}: ${[...new Set(Object.values(constraints))].join('; ')}`);
  }
  faults.push(...fillInPasswords(config));
  for (const [name, fault] of findProductionFaults(config))
    if (!fileFaults.has(`${name}_FILE`)) faults.push(`${name}: ${fault}`);
  faults.push(...findRoleFaults(config));
  if (faults.length > 0) throw new ConfigurationError(faults);
  return config;
}
