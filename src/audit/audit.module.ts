import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditSeal } from './audit-seal.entity.ts';
import { AuditController } from './audit.controller.ts';
import { AuditQuery } from './audit.query.ts';
import { Sealing } from './sealing.service.ts';
import { SealingSweep } from './sealing.sweep.ts';
import { Verification } from './verification.service.ts';

/** Who did what: read by those concerned, sealed so that nobody rewrites it unseen. */
@Module({
  imports: [TypeOrmModule.forFeature([AuditSeal])],
  controllers: [AuditController],
  providers: [AuditQuery, Sealing, SealingSweep, Verification],
})
export class AuditModule {}
