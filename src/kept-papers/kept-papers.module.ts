import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.ts';
import { KeptPaperQuery } from './kept-paper.query.ts';
import { KeptPaperService } from './kept-paper.service.ts';
import { KeptPapersController } from './kept-papers.controller.ts';

/** Papers that members keep on their devices, to be read without a connection. */
@Module({
  imports: [IdentityModule],
  controllers: [KeptPapersController],
  providers: [KeptPaperQuery, KeptPaperService],
})
export class KeptPapersModule {}
