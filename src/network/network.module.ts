import { Module } from '@nestjs/common';
import { AreasModule } from './areas/areas.module.ts';
import { NetworkImportExportModule } from './import-export/network-import-export.module.ts';
import { DirectoryModule } from './directory/directory.module.ts';
import { HelplinesModule } from './helplines/helplines.module.ts';
import { MembersModule } from './members/members.module.ts';
import { IntroductionsModule } from './introductions/introductions.module.ts';
import { NominationsModule } from './nominations/nominations.module.ts';
import { OfficesModule } from './offices/offices.module.ts';
import { OrganisationsModule } from './organisations/organisations.module.ts';
import { PressContactModule } from './press-contact/press-contact.module.ts';
import { TeamsModule } from './teams/teams.module.ts';

/** Countries, organisations, members, their seats and offices: the sum of the modules of this folder. */
@Module({
  imports: [
    OrganisationsModule,
    AreasModule,
    TeamsModule,
    OfficesModule,
    MembersModule,
    IntroductionsModule,
    NominationsModule,
    DirectoryModule,
    HelplinesModule,
    PressContactModule,
    NetworkImportExportModule,
  ],
  exports: [PressContactModule, TeamsModule],
})
export class NetworkModule {}
