import { Module } from '@nestjs/common';
import { PrivacyRetentionService } from './retention/privacy-retention.service.ts';

/** What the platform holds about people: which data there are, for how long, and what members may ask of it. */
@Module({ providers: [PrivacyRetentionService] })
export class PrivacyModule {}
