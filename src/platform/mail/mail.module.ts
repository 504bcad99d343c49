import { Global, Module } from '@nestjs/common';
import { CaughtEmailStore } from './catcher/caught-email.store.ts';
import { DevMailController } from './catcher/dev-mail.controller.ts';
import { MailCatcher } from './catcher/mail-catcher.ts';
import { DeliveryService } from './delivery.service.ts';
import { DeliveryQueueRepository } from './delivery-queue.repository.ts';
import { SmtpAddressResolver } from './smtp-address-resolver.ts';
import { MailSender } from './mail-sender.ts';
import { Mailbox } from './mailbox.ts';
import { SendEmailsJob } from './send-emails.job.ts';

/** Outgoing email: planned with the change that makes it due, sent once. */
@Global()
@Module({
  controllers: [DevMailController],
  providers: [
    DeliveryService,
    DeliveryQueueRepository,
    MailSender,
    SmtpAddressResolver,
    MailCatcher,
    CaughtEmailStore,
    SendEmailsJob,
    Mailbox,
  ],
  exports: [DeliveryService, MailSender, Mailbox],
})
export class MailModule {}
