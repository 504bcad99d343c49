import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DOWNLOAD_LOG_DAYS } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { RetentionRuleRegistry } from '#platform/retention/retention-rule.registry';
import { type Download, insertDownload } from './download.repository.ts';

/** Remembers who took which version of a document, for as long as the rule says. */
@Injectable()
export class DownloadLog implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly retention: RetentionRuleRegistry,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      table: 'document_download',
      key: 'id',
      where: `at < app_now() - interval '${DOWNLOAD_LOG_DAYS} days'`,
    });
  }

  /** Written before the first byte goes out: nobody gets a file of which nothing is known. */
  record(download: Download): Promise<void> {
    return insertDownload(this.database, download);
  }
}
