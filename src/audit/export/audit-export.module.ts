import { Module } from '@nestjs/common';
import { AuditExportController } from './audit-export.controller.ts';
import { AuditExportQuery } from './audit-export.query.ts';
import { AuditExportService } from './audit-export.service.ts';

/** The sealed log as a file that verifies without this server. */
@Module({
  controllers: [AuditExportController],
  providers: [AuditExportQuery, AuditExportService],
})
export class AuditExportModule {}
