import { Module } from '@nestjs/common';
import { BackupsModule } from './backup/runs/backups.module.ts';
import { DatabaseStateQuery } from './state/database-state.query.ts';
import { OperationController } from './state/operation.controller.ts';
import { OperationStateService } from './state/operation-state.service.ts';

/** What the running application does for those who keep it: backups, and how everything is doing. */
@Module({
  imports: [BackupsModule],
  controllers: [OperationController],
  providers: [DatabaseStateQuery, OperationStateService],
})
export class OperationsModule {}
