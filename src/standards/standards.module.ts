import { Module } from '@nestjs/common';
import { AdoptionModule } from './adoption/adoption.module.ts';
import { EvidenceModule } from './adoption/evidence/evidence.module.ts';
import { AdoptionVoicesModule } from './adoption/voices/adoption-voices.module.ts';
import { AdoptionBallotsModule } from './adoption/ballots/adoption-ballots.module.ts';
import { AmendmentsModule } from './amendments/amendments.module.ts';
import { ClausesModule } from './clauses/clauses.module.ts';
import { ConsensusModule } from './consensus/consensus.module.ts';
import { ConsultationsModule } from './consultations/consultations.module.ts';
import { NationalConsultationsModule } from './consultations/national/national-consultations.module.ts';
import { DefinitionsModule } from './definitions/definitions.module.ts';
import { DraftingModule } from './drafting/drafting.module.ts';
import { ImportExportModule } from './import-export/import-export.module.ts';
import { LifecycleModule } from './lifecycle/lifecycle.module.ts';
import { PublicationModule } from './publication/publication.module.ts';
import { PurgeModule } from './purge/purge.module.ts';
import { ResponsesModule } from './responses/responses.module.ts';
import { SourcesModule } from './sources/sources.module.ts';
import { StandardCoreModule } from './standard-core.module.ts';
import { TemplatesModule } from './templates/templates.module.ts';
import { ThreadsModule } from './threads/threads.module.ts';
import { TranslationsModule } from './translations/translations.module.ts';
import { VersionsModule } from './versions/versions.module.ts';

/**
 * The standards of the Network, from the first draft to what each country makes of them: the sum of the
 * modules of this folder.
 */
@Module({
  imports: [
    StandardCoreModule,
    ClausesModule,
    TemplatesModule,
    ThreadsModule,
    DraftingModule,
    LifecycleModule,
    AmendmentsModule,
    ConsultationsModule,
    NationalConsultationsModule,
    ConsensusModule,
    ResponsesModule,
    VersionsModule,
    PublicationModule,
    AdoptionModule,
    AdoptionVoicesModule,
    EvidenceModule,
    AdoptionBallotsModule,
    TranslationsModule,
    SourcesModule,
    DefinitionsModule,
    ImportExportModule,
    PurgeModule,
  ],
  exports: [
    AdoptionModule,
    ClausesModule,
    ConsensusModule,
    ConsultationsModule,
    EvidenceModule,
    SourcesModule,
    DefinitionsModule,
    PublicationModule,
  ],
})
export class StandardsModule {}
