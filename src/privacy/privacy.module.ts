import { Module } from '@nestjs/common';
import { ErasedMemberRepository } from './erasure/erased-member.repository.ts';
import { ErasureController } from './erasure/erasure.controller.ts';
import { ErasureService } from './erasure/erasure.service.ts';
import { OwnDataController } from './own-data/own-data.controller.ts';
import { OwnDataQuery } from './own-data/own-data.query.ts';
import { OwnDataService } from './own-data/own-data.service.ts';
import { PrivacyRetentionService } from './retention/privacy-retention.service.ts';

/** What the platform holds about people: which data there are, for how long, and what members may ask of it. */
@Module({
  controllers: [OwnDataController, ErasureController],
  providers: [PrivacyRetentionService, OwnDataQuery, OwnDataService, ErasureService, ErasedMemberRepository],
})
export class PrivacyModule {}
