import { Module } from '@nestjs/common';
import { ClausesModule } from '../clauses/clauses.module.ts';
import { StandardCoreModule } from '../standard-core.module.ts';
import { StandardDraftService } from './standard-draft.service.ts';
import { StandardDraftsController } from './standard-drafts.controller.ts';

/** How standards begin. */
@Module({
  imports: [ClausesModule, StandardCoreModule],
  controllers: [StandardDraftsController],
  providers: [StandardDraftService],
})
export class TemplatesModule {}
