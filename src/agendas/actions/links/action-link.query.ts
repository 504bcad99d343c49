import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { VISIBLE_TO_MEMBER } from '../../../meetings/index.ts';
import { NotFound } from '#platform/problems/problem';
import type { ActionLinkHolder } from './action-link.service.ts';
import type { ActionLinkView } from './dto/action-link.view.ts';

const SELECT_LINKED_ACTION = `
  select p.name, a.text, a.due_on::text as "dueOn", case when not m.discreet
    and ${VISIBLE_TO_MEMBER} then m.title end as "meetingTitle"
  from action a
  join meeting m on m.id = a.meeting_id
  join membership p on p.member_id = $2
  where a.id = $1`;

/** What the owner of an action reads by the link of a mail, in a browser of her own: what the action is. */
@Injectable()
export class ActionLinkQuery {
  constructor(private readonly database: DataSource) {}

  async one({ actionId, memberId }: ActionLinkHolder): Promise<ActionLinkView> {
    const [row] = await this.database.query<ActionLinkView[]>(SELECT_LINKED_ACTION, [actionId, memberId]);
    if (!row) throw new NotFound();
    return row;
  }
}
