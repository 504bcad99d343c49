import { Module } from '@nestjs/common';
import { MeetingsModule } from '../../meetings/index.ts';
import { ActionsModule } from '../actions/actions.module.ts';
import { AgendaCoreModule } from '../agenda-core.module.ts';
import { DecisionsModule } from '../decisions/decisions.module.ts';
import { MinutesModule } from '../minutes/minutes.module.ts';
import { ActionArchiveSection } from './action-archive.section.ts';
import { DecisionArchiveSection } from './decision-archive.section.ts';
import { MeetingArchiveSection } from './meeting-archive.section.ts';

/** What an archive holds of meetings and of what came of them. */
@Module({
  imports: [MeetingsModule, AgendaCoreModule, MinutesModule, DecisionsModule, ActionsModule],
  providers: [MeetingArchiveSection, DecisionArchiveSection, ActionArchiveSection],
})
export class AgendaArchiveModule {}
