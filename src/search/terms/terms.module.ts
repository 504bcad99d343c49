import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RemindersModule } from '../../reminders/index.ts';
import { StandardsModule, TermCandidateRegistry } from '../../standards/index.ts';
import { ConceptBank } from '../analysis/concept-bank.ts';
import { SearchModule } from '../search.module.ts';
import { BankTermsQuery } from './bank-terms.query.ts';
import { PublicGlossaryController } from './public-glossary.controller.ts';
import { TermConcept } from './term-concept.entity.ts';
import { Term } from './term.entity.ts';
import { TermProposal } from './term-proposal.entity.ts';
import { TermProposalService } from './term-proposal.service.ts';
import { TermSeedService } from './term-seed.service.ts';
import { TermsController } from './terms.controller.ts';
import { TermsInTextService } from './terms-in-text.service.ts';
import { TermsQuery } from './terms.query.ts';

/** The terms of the field in the languages of the Network: for the search, for translations, for the public. */
@Module({
  imports: [
    RemindersModule,
    SearchModule,
    StandardsModule,
    TypeOrmModule.forFeature([TermConcept, Term, TermProposal]),
  ],
  controllers: [TermsController, PublicGlossaryController],
  providers: [BankTermsQuery, TermProposalService, TermSeedService, TermsInTextService, TermsQuery],
})
export class TermsModule implements OnModuleInit {
  constructor(
    private readonly concepts: ConceptBank,
    private readonly terms: BankTermsQuery,
    private readonly candidates: TermCandidateRegistry,
    private readonly texts: TermsInTextService,
  ) {}

  onModuleInit(): void {
    this.concepts.register(this.terms);
    this.candidates.register((texts) => this.texts.countTerms(texts));
  }
}
