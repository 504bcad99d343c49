import { Global, Module } from '@nestjs/common';
import { CaughtMails } from './catcher/caught-mails.ts';
import { DevMailController } from './catcher/dev-mail.controller.ts';
import { MailCatcher } from './catcher/mail-catcher.ts';
import { Deliveries } from './deliveries.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import { MailRoute } from './mail-route.ts';
import { MailSender } from './mail-sender.ts';
import { SendMails } from './send-mails.job.ts';

/** What people are told by mail: planned with the change that makes it due, sent once. */
@Global()
@Module({
  controllers: [DevMailController],
  providers: [Deliveries, DeliveryQueue, MailSender, MailRoute, MailCatcher, CaughtMails, SendMails],
  exports: [Deliveries, MailSender],
})
export class MailModule {}
