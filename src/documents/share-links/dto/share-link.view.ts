import type { DocumentMediaType, ShareAccessKind, ShareLinkState } from '@nbn/contracts';

export class ShareAccessView {
  kind!: ShareAccessKind;
  /** @format date-time */
  at!: string;
}

/** A link for somebody outside, to those who may make one; never its address or its code again. */
export class ShareLinkView {
  id!: string;
  recipient!: string;
  state!: ShareLinkState;
  /** The version that it opens; null: whichever holds. */
  version!: number | null;
  /** @format date-time */
  expiresAt!: string;
  createdByName!: string;
  /** @format date-time */
  createdAt!: string;
  /** What was done with it, the latest first. */
  accesses!: ShareAccessView[];
}

export class ShareLinkList {
  items!: ShareLinkView[];
}

/** What is shown once: the address to send, and the code to say by another way. */
export class NewShareLink {
  url!: string;
  code!: string;
}

/** What a link opens. */
export class SharedDocumentView {
  title!: string;
  name!: string;
  mediaType!: DocumentMediaType;
  /** Bytes. */
  size!: number;
  version!: number;
  /** Until when the link works. @format date-time */
  expiresAt!: string;
}
