export { IdentityModule } from './identity.module.ts';
export { newToken, tokenHash } from './token.ts';
