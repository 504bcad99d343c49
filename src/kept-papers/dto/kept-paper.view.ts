export class KeptPaperKeyView {
  /**
   * The key of this session, 256 bits as base64url: what is kept on the device is encrypted with it. The same
   * for every paper of the session, and had by nobody once the session has ended.
   */
  key!: string;
}
