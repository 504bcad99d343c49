export class InstallationView {
  /** Members can read, and change nothing just now. */
  maintenance!: boolean;
  /** A restored copy that sends nothing to anybody. */
  quarantine!: boolean;
}
