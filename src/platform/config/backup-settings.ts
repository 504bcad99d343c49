import { Matches, ValidateBy } from 'class-validator';
import { isS3Folder } from '../files/s3-address.ts';
import { MayBeAbsent } from '../http/may-be-absent.decorator.ts';
import { hint } from './config-rules.ts';
import { OperationSettings } from './operation-settings.ts';

const RECIPIENT_HINT = 'public keys of age with commas between; each begins with age1';
const BUCKET_HINT =
  'a bucket for backups, with a folder in it or without: https://key:secret@host/bucket/folder?region=eu-north-1; ' +
  'signs such as @ : / # in key or secret are written as %40 %3A %2F %23';
const areRecipients = (value: unknown): boolean =>
  String(value)
    .split(/[\s,]+/)
    .every((word) => /^(?:age1[0-9a-z]+)?$/.test(word));

/** For whom backups are made, when, and where they are put. */
export class BackupSettings extends OperationSettings {
  /** The public keys of age for which backups are sealed. */
  @ValidateBy({ name: 'recipients', validator: { validate: areRecipients } }, hint(RECIPIENT_HINT))
  BACKUP_RECIPIENT: string = '';

  /** The folder of backups; without it, one in DATA_DIR. */
  @MayBeAbsent()
  @Matches(/\S/, hint('the folder for backups, such as /backup'))
  BACKUP_DIR?: string;

  /** The bucket of backups, in the place of that folder. */
  @MayBeAbsent()
  @ValidateBy({ name: 'bucket', validator: { validate: isS3Folder } }, hint(BUCKET_HINT))
  BACKUP_S3_URL?: string;

  /** When in the night a backup is made for the keys above, in UTC; `off` where something else makes them. */
  @Matches(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|off)$/, hint('a time of day in UTC such as 01:30, or off'))
  BACKUP_TIME: string = '01:30';

  /** Backups are made by themselves; without a public key there is nobody whom they could be made for. */
  get backsUpNightly(): boolean {
    return this.BACKUP_RECIPIENT.trim() !== '' && this.BACKUP_TIME !== 'off';
  }
}
