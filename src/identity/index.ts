export { Account } from './account.entity.ts';
export { FirstMember } from './first-member.ts';
export { MemberInvited, MemberJoined } from './identity.events.ts';
export { AddressTaken } from './identity.problems.ts';
export { IdentityModule } from './identity.module.ts';
export { Invitations } from './invitations.service.ts';
export { Member } from './member.entity.ts';
export { Sessions } from './sessions.service.ts';
export { newToken, tokenHash } from './token.ts';
