import { ValidateIf } from 'class-validator';

/**
 * The field may be left out, and then none of its other rules apply. Unlike `IsOptional` it does not let null pass:
 * that is for fields whose type says `null`, where it means that nothing is to be there.
 */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
