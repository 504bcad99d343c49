import { Problem } from '#platform/problems/problem';

/** Sent again or set aside by somebody else meanwhile. */
export class DeliverySettled extends Problem {
  constructor() {
    super('delivery-settled');
  }
}

export class RecipientLeft extends Problem {
  constructor() {
    super('recipient-left');
  }
}
