/** How something reaches a person outside the application. */
export const DELIVERY_CHANNELS = ['mail'] as const;
export type DeliveryChannel = (typeof DELIVERY_CHANNELS)[number];

/**
 * pending: to be sent. taken: a sender has it. handed: the last byte may have reached the server. sent: the
 * server accepted it. failed: given up, the server never accepted it. uncertain: handed, and the outcome is
 * unknown; never sent again.
 */
export const DELIVERY_STATES = ['pending', 'taken', 'handed', 'sent', 'failed', 'uncertain'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const CALENDAR_METHODS = ['REQUEST', 'CANCEL', 'REPLY', 'PUBLISH'] as const;
export type CalendarMethod = (typeof CALENDAR_METHODS)[number];

/**
 * Mails that belong together for their reader. The first is known by the thread's identity, which the others
 * name.
 */
export interface EmailThread {
  readonly id: string;
  readonly begins: boolean;
}

/** One email to one person, unique by (event, recipient, channel): planning it again changes nothing. */
export interface PlannedDelivery {
  /** What happened, for ever the same for the same happening: `meeting-moved:<meeting id>:<sequence>`. */
  readonly event: string;
  /** The member, or null for an address that belongs to no member yet. */
  readonly recipientId: string | null;
  readonly address: string;
  readonly channel: DeliveryChannel;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** The sender's display name; without one, the application's. */
  readonly senderName?: string;
  readonly thread?: EmailThread;
  readonly calendar?: { readonly method: CalendarMethod; readonly ics: string };
}
