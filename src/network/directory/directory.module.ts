import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AskDirectoryConfirmationsJob } from './confirmation/ask-directory-confirmations.job.ts';
import { ConfirmationLinkService } from './confirmation/confirmation-link.service.ts';
import { ConfirmationLinksController } from './confirmation/confirmation-links.controller.ts';
import { DirectoryConfirmationLink } from './confirmation/directory-confirmation-link.entity.ts';
import { DirectoryConfirmationMailer } from './confirmation/directory-confirmation.mailer.ts';
import { DirectoryEntry } from './directory-entry.entity.ts';
import { DirectoryEntryService } from './directory-entry.service.ts';
import { DirectoryField } from './directory-field.entity.ts';
import { DirectoryController } from './directory.controller.ts';
import { DirectoryQuery } from './directory.query.ts';
import { DirectoryGrant } from './grants/directory-grant.entity.ts';
import { GrantService } from './grants/grant.service.ts';
import { GrantsQuery } from './grants/grants.query.ts';
import { DirectoryRequest } from './requests/directory-request.entity.ts';
import { DirectoryRequestsController } from './requests/directory-requests.controller.ts';
import { RequestService } from './requests/request.service.ts';
import { RequestsQuery } from './requests/requests.query.ts';
import { DirectoryRevealAlert } from './reveals/directory-reveal-alert.entity.ts';
import { DirectoryReveal } from './reveals/directory-reveal.entity.ts';
import { RevealService } from './reveals/reveal.service.ts';
import { RevealsQuery } from './reveals/reveals.query.ts';

/** Whom to call in the Network: entries with an audience for each field, kept fresh by those whose they are. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      DirectoryEntry,
      DirectoryField,
      DirectoryGrant,
      DirectoryRequest,
      DirectoryReveal,
      DirectoryRevealAlert,
      DirectoryConfirmationLink,
    ]),
  ],
  controllers: [DirectoryController, DirectoryRequestsController, ConfirmationLinksController],
  providers: [
    AskDirectoryConfirmationsJob,
    ConfirmationLinkService,
    DirectoryConfirmationMailer,
    DirectoryEntryService,
    DirectoryQuery,
    GrantService,
    GrantsQuery,
    RequestService,
    RequestsQuery,
    RevealService,
    RevealsQuery,
  ],
})
export class DirectoryModule {}
