import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldFault, InvalidInput, NotFound } from '../problems/problem.ts';
import { unstorable } from './storable-values.ts';

/**
 * After the rules of each field, those that hold for all: whatever the database could not keep goes no
 * further.
 */
class RequestPipe extends ValidationPipe {
  override async transform(value: unknown, about: ArgumentMetadata): Promise<unknown> {
    const checked: unknown = await super.transform(value, about);
    if (about.type === 'custom') return checked;
    const faults = [...unstorable(checked)];
    if (faults.length === 0) return checked;
    throw about.type === 'param' ? new NotFound() : new InvalidInput(faults);
  }
}

/** Every DTO refuses unknown fields; every fault is named with its field, in one answer. */
export function validationPipe(): ValidationPipe {
  return new RequestPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidInput([...faultsOfAll(errors, '')]),
  });
}

/** What a field of ours may be called; a name that is none of ours may be anything, and is not said again. */
const A_NAME = /^[A-Za-z]\w{0,60}$|^\d{1,4}$/;

function* faultsOfAll(errors: readonly ValidationError[], path: string): Generator<FieldFault> {
  for (const error of errors) {
    const field =
      path + (A_NAME.test(error.property) && !/\d{5}/.test(error.property) ? error.property : '…');
    for (const message of Object.values(error.constraints ?? {}))
      yield { field, message: withoutName(message, error.property) };
    yield* faultsOfAll(error.children ?? [], `${field}.`);
  }
}

/** The validator starts its sentences with the property's name; the field stands beside them already. */
function withoutName(message: string, property: string): string {
  if (message === `property ${property} should not exist`) return 'is not a field of this request';
  return message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
}
