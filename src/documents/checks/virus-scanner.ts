import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { FileStore } from '#platform/files/file-store';
import { Clock } from '#platform/time/clock';
import { Clamd, type Verdict } from './clamd.ts';

/** Has files scanned for viruses, where clamd is configured. */
@Injectable()
export class VirusScanner {
  private readonly clamd: Clamd | null;

  constructor(
    config: Config,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {
    this.clamd = config.CLAMD_URL ? new Clamd(config.CLAMD_URL) : null;
  }

  /** `off`: nobody looks at files here. */
  async scan(fileId: string): Promise<Verdict | 'off'> {
    if (!this.clamd) return 'off';
    return this.clamd.scan(() => this.files.open(fileId), await this.clock.now());
  }
}
