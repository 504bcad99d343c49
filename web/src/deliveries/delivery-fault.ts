/** What went wrong, for people: the mail server's and the line's codes in few kinds. */
export type DeliveryFaultKind = 'address' | 'refused' | 'line' | 'broken' | 'unknown';

/** @param fault the code of the delivery, such as `EENVELOPE-550` */
export function deliveryFaultKind(fault: string | null): DeliveryFaultKind {
  if (fault === 'sender-lost') return 'broken';
  if (fault && /^EENVELOPE-5\d\d$/.test(fault)) return 'address';
  if (fault && /-[45]\d\d$/.test(fault)) return 'refused';
  return fault ? 'line' : 'unknown';
}
