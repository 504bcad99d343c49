export class AuditKeyView {
  id!: string;
}

export class CheckpointEmailView {
  /** The reader gets each checkpoint by email. */
  wanted!: boolean;
}
