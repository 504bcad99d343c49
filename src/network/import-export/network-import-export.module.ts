import { Module } from '@nestjs/common';
import { NetworkImportExportController } from './network-import-export.controller.ts';
import { NetworkImportExportService } from './network-import-export.service.ts';

/** The whole Network as one file. */
@Module({ controllers: [NetworkImportExportController], providers: [NetworkImportExportService] })
export class NetworkImportExportModule {}
