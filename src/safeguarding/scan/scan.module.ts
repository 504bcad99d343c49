import { Module } from '@nestjs/common';
import { ContactAllowList } from '../contact-allow-list.ts';
import { KnownContactQuery } from '../known-contact.query.ts';
import { ScanPool } from './scan-pool.ts';

/** Finds personal data in a text, in a thread of its own, and knows whose contact data may be published. */
@Module({
  providers: [ScanPool, KnownContactQuery, ContactAllowList],
  exports: [ScanPool, ContactAllowList],
})
export class ScanModule {}
