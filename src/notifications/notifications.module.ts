import { Module, type OnModuleInit } from '@nestjs/common';
import { LiveRoomRegistry } from '#platform/live/live-room-registry';
import { AmendmentSubscribers } from './amendment-subscribers.ts';
import { BallotSubscribers } from './ballot-subscribers.ts';
import { DirectorySubscribers } from './directory-subscribers.ts';
import { ConsensusSubscribers } from './consensus-subscribers.ts';
import { ConsultationSubscribers } from './consultation-subscribers.ts';
import { FundingSubscribers } from './funding-subscribers.ts';
import { NationalConsultationSubscribers } from './national-consultation-subscribers.ts';
import { NotificationGroupQuery } from './notification-group.query.ts';
import { NotificationGroupService } from './notification-group.service.ts';
import { NotificationQuery } from './notification.query.ts';
import { DocumentsModule } from '../documents/index.ts';
import { RemindersModule } from '../reminders/index.ts';
import { DocumentSubscribers } from './document-subscribers.ts';
import { InboxService } from './inbox.service.ts';
import { MentionSubscribers } from './mention-subscribers.ts';
import { NominationSubscribers } from './nomination-subscribers.ts';
import { NotificationsController } from './notifications.controller.ts';
import { NotificationService } from './notification.service.ts';
import { OfficeSubscribers } from './office-subscribers.ts';
import { OutcomeSubscribers } from './outcome-subscribers.ts';
import { SeatSubscribers } from './seat-subscribers.ts';
import { NotifiedClauseQuery } from './notified-clause.query.ts';
import { StandardsModule } from '../standards/index.ts';
import { PushDeviceService } from './push/push-device.service.ts';
import { PushDevicesController } from './push/push-devices.controller.ts';
import { PushKeyStore } from './push/push-key.store.ts';
import { PushQueueRepository } from './push/push-queue.repository.ts';
import { PushSender } from './push/push-sender.ts';
import { PushSessionSubscribers } from './push/push-session-subscribers.ts';
import { PushSubscriptionRepository } from './push/push-subscription.repository.ts';
import { SendPushMessagesJob } from './push/send-push-messages.job.ts';
import { QuotationQuery } from './quotation.query.ts';
import { PracticeSubscribers } from './practice-subscribers.ts';
import { NotificationSubscribers } from './notification-subscribers.ts';

/** Listens to what happens and tells each member what concerns them. */
@Module({
  imports: [DocumentsModule, RemindersModule, StandardsModule],
  controllers: [NotificationsController, PushDevicesController],
  providers: [
    AmendmentSubscribers,
    BallotSubscribers,
    ConsensusSubscribers,
    ConsultationSubscribers,
    FundingSubscribers,
    NationalConsultationSubscribers,
    DirectorySubscribers,
    DocumentSubscribers,
    InboxService,
    NotificationGroupQuery,
    NotificationGroupService,
    NotificationQuery,
    MentionSubscribers,
    NominationSubscribers,
    NotificationSubscribers,
    NotificationService,
    NotifiedClauseQuery,
    OfficeSubscribers,
    OutcomeSubscribers,
    PracticeSubscribers,
    PushDeviceService,
    PushKeyStore,
    PushQueueRepository,
    PushSender,
    PushSessionSubscribers,
    PushSubscriptionRepository,
    QuotationQuery,
    SeatSubscribers,
    SendPushMessagesJob,
  ],
  exports: [NotificationGroupService, NotificationQuery],
})
export class NotificationsModule implements OnModuleInit {
  constructor(private readonly rooms: LiveRoomRegistry) {}

  onModuleInit(): void {
    this.rooms.register('member', {
      presence: false,
      mayJoin: (actor, id) => Promise.resolve(actor.memberId === id),
    });
  }
}
