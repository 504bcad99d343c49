/** How many copies of their own data a member takes in 24 hours. */
export const OWN_DATA_LIMITS = { perDay: 5 } as const;

/** How the address ends that stands in the place of that of somebody who was erased: no mail can be sent there. */
export const ERASED_ADDRESS_END = '@erased.invalid';
