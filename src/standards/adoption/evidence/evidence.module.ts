import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvidenceController } from './evidence.controller.ts';
import { Evidence } from './evidence.entity.ts';
import { EvidenceQuery } from './evidence.query.ts';
import { EvidenceService } from './evidence.service.ts';
import { EvidenceSourceRegistry } from './evidence-source.registry.ts';

/** What stands as evidence of what a country does with a clause. */
@Module({
  imports: [TypeOrmModule.forFeature([Evidence])],
  controllers: [EvidenceController],
  providers: [EvidenceService, EvidenceQuery, EvidenceSourceRegistry],
  exports: [EvidenceService, EvidenceQuery, EvidenceSourceRegistry],
})
export class EvidenceModule {}
