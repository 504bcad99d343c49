export class ActionLinkView {
  /** Whose link it is. */
  name!: string;
  text!: string;
  /** @format date */
  dueOn!: string;
  meetingTitle!: string;
}
