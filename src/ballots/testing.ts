/** What the demo and the tests use of this feature, and no other feature does. */
export { BallotCastService } from './ballot-cast.service.ts';
export { BallotCloseService } from './ballot-close.service.ts';
export { BallotPassService } from './secret/ballot-pass.service.ts';
export { SecretCastService } from './secret/secret-cast.service.ts';
