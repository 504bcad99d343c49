import { Module } from '@nestjs/common';
import { ConversationModule } from './conversation/conversation.module.ts';
import { ExpertiseModule } from './expertise/expertise.module.ts';
import { PracticeSharingModule } from './practices/practice-sharing.module.ts';
import { QuestionsModule } from './questions/questions.module.ts';

/** What the Network knows: practices, questions, expertise; the sum of the modules of this folder. */
@Module({
  imports: [PracticeSharingModule, ConversationModule, QuestionsModule, ExpertiseModule],
  exports: [QuestionsModule],
})
export class PracticesModule {}
