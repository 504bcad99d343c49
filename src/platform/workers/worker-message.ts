export interface WorkerTask<Order> {
  readonly id: number;
  readonly input: Order;
}

/**
 * An order that could not be carried out has no answer: what went wrong may hold a piece of what was read.
 */
export type WorkerResult<Answer> = { readonly id: number } & (
  | { readonly answer: Answer }
  | { readonly failed: true }
);
