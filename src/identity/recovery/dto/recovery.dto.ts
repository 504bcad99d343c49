import { LOST_FACTORS, type LostFactor } from '@nbn/contracts';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';

class LostDto {
  /** What the member no longer has. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LOST_FACTORS.length)
  @ArrayUnique()
  @IsIn(LOST_FACTORS, { each: true })
  lost!: LostFactor[];
}

export class OwnRecoveryRequestDto extends LostDto {
  @IsString()
  @Length(3, 254)
  email!: string;
}

export class RecoveryRequestDto extends LostDto {
  @IsUUID()
  memberId!: string;
}

export class StopRecoveryDto {
  /** What stands behind the hash sign of the link in the mail. */
  @IsString()
  @Length(43, 43)
  token!: string;
}

export class CreatedRecoveryView {
  id!: string;
}

export class RecoveryConfirmationView {
  name!: string;
  /** @format date-time */
  at!: string;
}

/** The recovery of an account, to those who may confirm it. */
export class RecoveryView {
  id!: string;
  memberId!: string;
  memberName!: string;
  lost!: LostFactor[];
  /** @format date-time */
  requestedAt!: string;
  /**
   * Until when two may confirm it.
   * @format date-time
   */
  expiresAt!: string;
  confirmations!: RecoveryConfirmationView[];
  /**
   * When it takes effect, once two have confirmed it.
   * @format date-time
   */
  effectiveAt!: string | null;
  /** Whether you may confirm it now. */
  canConfirm!: boolean;
  /** Whether you may stop it. */
  canStop!: boolean;
}

export class RecoveriesView {
  items!: RecoveryView[];
}

/** The recovery of your own account. */
export class OwnRecoveryView {
  id!: string;
  lost!: LostFactor[];
  /** So many have confirmed that they know you. */
  confirmed!: number;
  /** @format date-time */
  expiresAt!: string;
  /** @format date-time */
  effectiveAt!: string | null;
}

export class OwnRecoveriesView {
  /** One or none. */
  items!: OwnRecoveryView[];
}
