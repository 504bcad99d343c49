export class PushDeviceView {
  id!: string;
  deviceId!: string;
  /** Browser and system, such as "Firefox on Windows". */
  device!: string | null;
  /** @format date-time */
  since!: string;
}

export class PushDevicesView {
  /** The key that browsers subscribe with; null: push messages are not offered here. */
  serverKey!: string | null;
  items!: PushDeviceView[];
}
