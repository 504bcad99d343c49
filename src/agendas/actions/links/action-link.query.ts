import { Injectable } from '@nestjs/common';
import { LIFETIMES } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { VISIBLE_TO_MEMBER } from '../../../meetings/index.ts';
import { NotFound } from '#platform/problems/problem';
import type { ActionLinkView } from './dto/action-link.view.ts';

/** The member an email link was sent to, and the action it closes. */
export interface ActionLinkHolder {
  readonly actionId: string;
  readonly memberId: string;
}

/** Finds nothing once the action is closed or belongs to somebody else. */
const SELECT_HOLDER = `
  select l.action_id as "actionId", l.member_id as "memberId"
  from action_link l
  join action a on a.id = l.action_id and a.state = 'open'
  join membership p on p.member_id = l.member_id and p.state = 'active'
    and (
      p.seat_id = a.owner_seat_id
      or p.member_id = a.owner_member_id
      or (a.owner_seat_id is null and a.owner_member_id is null and p.role = 'secretariat')
    )
  where l.token_hash = $1 and l.used_at is null
    and l.made_at > app_now() - interval '${LIFETIMES.actionLink}'`;

const SELECT_LINKED_ACTION = `
  select p.name, a.text, a.due_on::text as "dueOn", case when not m.discreet
    and ${VISIBLE_TO_MEMBER} then m.title end as "meetingTitle"
  from action a
  join meeting m on m.id = a.meeting_id
  join membership p on p.member_id = $2
  where a.id = $1`;

/** Email links that close an action: who holds one, and which action it shows. */
@Injectable()
export class ActionLinkQuery {
  constructor(private readonly database: DataSource) {}

  async findHolder(tokenHash: Buffer): Promise<ActionLinkHolder | undefined> {
    const [holder] = await this.database.query<ActionLinkHolder[]>(SELECT_HOLDER, [tokenHash]);
    return holder;
  }

  async one({ actionId, memberId }: ActionLinkHolder): Promise<ActionLinkView> {
    const [row] = await this.database.query<ActionLinkView[]>(SELECT_LINKED_ACTION, [actionId, memberId]);
    if (!row) throw new NotFound();
    return row;
  }
}
