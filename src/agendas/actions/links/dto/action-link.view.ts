export class ActionLinkView {
  /** Whose link it is. */
  name!: string;
  text!: string;
  /** @format date */
  dueOn!: string;
  /** Null where it is not to be said outside, or not for the owner to know. */
  meetingTitle!: string | null;
}
