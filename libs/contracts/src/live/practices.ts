import type { Person } from '../people.ts';

/** What somebody wrote beneath a practice or a question. */
export interface LiveEntry {
  readonly id: string;
  readonly conversationId: string;
  /** 1, 2, 3 … within the conversation, without a gap. */
  readonly ordinal: number;
  /** The entry that this one replies to; null at the top. */
  readonly replyTo: string | null;
  /** The author's own id of the entry: a resend is known by it. */
  readonly key: string;
  readonly by: Person;
  readonly at: string;
  readonly text: string;
  /** Who is called to it: their names stand in the text behind an @. */
  readonly mentions: Person[];
}

/** Rooms `conversation:<id>`, the id being that of the practice or question. */
export interface ConversationLiveEvents {
  'entry-added': { readonly entry: LiveEntry };
  /** The practice or question itself is another now: its state, its words, who used it. */
  'subject-changed': { readonly id: string };
}
