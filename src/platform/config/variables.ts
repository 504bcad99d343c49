/** What holds a password or a key; each can stand in a file, which its name with `_FILE` behind it names. */
export const SECRET_VARIABLES = [
  'DATABASE_URL',
  'DATABASE_DIRECT_URL',
  'DATABASE_REPLICA_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_PASSWORD',
  'DATABASE_OWNER_PASSWORD',
  'REDIS_URL',
  'SMTP_URL',
  'IMAP_URL',
  'S3_URL',
  'BACKUP_S3_URL',
] as const;

/** What need not be set; a default stands beside each of the others. */
export const OPTIONAL_VARIABLES: readonly string[] = [
  ...SECRET_VARIABLES,
  'REDIS_NAMESPACE',
  'MAIL_AUTHSERV_ID',
  'BALLOT_KEY_FILE',
  'PUSH_KEY_FILE',
  'AUTHENTICATOR_KEY_FILE',
  'CLAMD_URL',
  'CHROMIUM_PATH',
  'METRICS_PORT',
  'BACKUP_DIR',
];
