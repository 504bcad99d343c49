/**
 * How whoever owes something is joined to it. By `join` it is only what somebody owes now, who can be reminded; by
 * `left join` also what a vacant seat owes, or a member who is not here.
 */
export type OwnerJoin = 'join' | 'left join';
