import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const WITHOUT_PASSKEY = 'norbanet:without-passkey';

/**
 * Beside `@Allow`, for what says who is signed in, adds a passkey, confirms with one, and signs out: open also to
 * those who must have come with a passkey and did not. Everything else is closed to them.
 */
export const WithoutPasskey = (): CustomDecorator => SetMetadata(WITHOUT_PASSKEY, true);
