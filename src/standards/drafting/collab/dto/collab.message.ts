import { COLLAB_LIMITS, TEXT_CLAIM_LENGTH_MAX, TEXT_CLAIMS_MAX } from '@nbn/contracts';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import { isCaretPosition } from '../caret-position.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** Bytes as Socket.IO brings them, and not too many. */
function Bytes(most: number): PropertyDecorator {
  return ValidateBy({
    name: 'bytes',
    validator: {
      validate: (value: unknown) =>
        value instanceof Uint8Array && value.byteLength > 0 && value.byteLength <= most,
    },
  });
}

/** Positions alone: nothing that anybody could read. */
function CaretPosition(): PropertyDecorator {
  return ValidateBy({
    name: 'caretPlace',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isCaretPosition(value),
    },
  });
}

export class CollabMessage {
  /** `standard:<id>` */
  @IsString()
  @MaxLength(80)
  doc!: string;
}

export class OpenMessage extends CollabMessage {
  @IsInt()
  form!: number;

  @Bytes(COLLAB_LIMITS.vector)
  vector!: Uint8Array;

  /** Of what the client has; none where it has nothing yet. */
  @MayBeAbsent()
  @IsInt()
  epoch?: number;

  /** Whether the client takes what it lacks packed. */
  @MayBeAbsent()
  @IsBoolean()
  packed?: boolean;
}

export class PushMessage extends CollabMessage {
  @Bytes(COLLAB_LIMITS.update)
  update!: Uint8Array;

  /** Given with a refusal: by them the words are known again that a coordinator has let through. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(TEXT_CLAIMS_MAX)
  @IsString({ each: true })
  @MaxLength(TEXT_CLAIM_LENGTH_MAX, { each: true })
  claims?: string[];
}

export class PullMessage extends CollabMessage {
  @IsInt()
  @Min(0)
  after!: number;
}

export class AwarenessMessage extends CollabMessage {
  /** The client's number in the shared document. */
  @IsInt()
  @Min(0)
  @Max(0xffff_ffff)
  client!: number;

  @ValidateIf((message: AwarenessMessage) => message.caret !== null)
  @IsString()
  @MaxLength(COLLAB_LIMITS.caret)
  @CaretPosition()
  caret!: string | null;
}
