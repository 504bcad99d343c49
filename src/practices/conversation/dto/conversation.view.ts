import { KnownMemberView } from '../../dto/person.view.ts';

export class EntryView {
  id!: string;
  conversationId!: string;
  /** 1, 2, 3 … within the conversation, without a gap. */
  ordinal!: number;
  /** The entry that this one replies to; null at the top. */
  replyTo!: string | null;
  key!: string;
  by!: KnownMemberView;
  /** @format date-time */
  at!: string;
  text!: string;
  mentions!: KnownMemberView[];
}

export class EntriesPageView {
  items!: EntryView[];
  next!: string | null;
}

export class ConversationReadersView {
  items!: KnownMemberView[];
}
