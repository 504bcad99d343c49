import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const STEP_UP = 'norbanet:step-up';

/**
 * For acts of weight, beside `@Allow`: whoever asks must have shown within the last ten minutes who they are.
 * A session that was left open lets nobody do these.
 */
export const StepUp = (): CustomDecorator => SetMetadata(STEP_UP, true);
