/** Every fault of the configuration in one message; values are never repeated, they may be secrets. */
export class ConfigurationError extends Error {
  constructor(
    readonly faults: readonly string[],
    options?: ErrorOptions,
  ) {
    const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
    super(
      `The configuration has ${count}. What can be set, and how, is in .env.example.\n` +
        faults.map((fault) => `  - ${fault}`).join('\n'),
      options,
    );
    this.name = 'ConfigurationError';
  }
}
