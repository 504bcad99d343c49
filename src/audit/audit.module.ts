import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditSeal } from './audit-seal.entity.ts';
import { AccessesQuery } from './accesses.query.ts';
import { AuditController } from './audit.controller.ts';
import { AuditQuery } from './audit.query.ts';
import { AuditSealService } from './audit-seal.service.ts';
import { CheckpointsModule } from './checkpoints/checkpoints.module.ts';
import { RecordReadsQuery } from './record-reads.query.ts';
import { SealAuditLogJob } from './seal-audit-log.job.ts';
import { AuditExportModule } from './export/audit-export.module.ts';
import { AuditVerificationService } from './audit-verification.service.ts';

/** Who did what: read by those concerned, sealed so that nobody rewrites it unseen. */
@Module({
  imports: [CheckpointsModule, AuditExportModule, TypeOrmModule.forFeature([AuditSeal])],
  controllers: [AuditController],
  providers: [
    AuditQuery,
    AccessesQuery,
    RecordReadsQuery,
    AuditSealService,
    SealAuditLogJob,
    AuditVerificationService,
  ],
})
export class AuditModule {}
