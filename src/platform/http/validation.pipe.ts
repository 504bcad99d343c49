import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldFault, InvalidInput } from '../problems/problem.ts';

/** Every DTO refuses unknown fields; every fault is named with its field, in one answer. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => faultsOf(error, ''))),
  });
}

/** What a field of ours may be called; a name that is none of ours may be anything, and is not said again. */
const A_NAME = /^[A-Za-z]\w{0,60}$|^\d{1,4}$/;

function faultsOf(error: ValidationError, path: string): FieldFault[] {
  const field = path + (A_NAME.test(error.property) && !/\d{5}/.test(error.property) ? error.property : '…');
  const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message: withoutName(message, error.property) }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, `${field}.`))];
}

/** The validator starts its sentences with the property's name; the field stands beside them already. */
function withoutName(message: string, property: string): string {
  if (message === `property ${property} should not exist`) return 'is not a field of this request';
  return message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
}
