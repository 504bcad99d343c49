import { Global, Module } from '@nestjs/common';
import { CaughtMails } from './catcher/caught-mails.ts';
import { DevMailController } from './catcher/dev-mail.controller.ts';
import { MailCatcher } from './catcher/mail-catcher.ts';
import { Deliveries } from './deliveries.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import { MailRoute } from './mail-route.ts';
import { MailSender } from './mail-sender.ts';
import { Mailbox } from './mailbox.ts';
import { SendMails } from './send-mails.job.ts';

/** What people are told by mail: planned with the change that makes it due, sent once. */
@Global()
@Module({
  controllers: [DevMailController],
  providers: [Deliveries, DeliveryQueue, MailSender, MailRoute, MailCatcher, CaughtMails, SendMails, Mailbox],
  exports: [Deliveries, MailSender, Mailbox],
})
export class MailModule {}
