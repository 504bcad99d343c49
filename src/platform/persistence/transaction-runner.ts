import type { PoolClient, QueryResult } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import { CommitOutcomeUnknown, isLostConnection } from './commit-outcome-unknown.ts';
import { retryOnDisconnect, isDisconnectError } from './retry-on-disconnect.ts';
import { type BoundStatement, PLAN_BY_COST, PLAN_ONCE } from './prepared-statement.ts';

/**
 * TypeORM's runner of one transaction, whose first and last statements travel together: the connection is a
 * pipeline, so `start transaction` goes out with the first reads, and the last writes go out with `commit`.
 * The database still works through them one after another, each with its own snapshot, and commits only if
 * none of them failed.
 */
export class TransactionRunner extends PostgresQueryRunner {
  private constructor(database: DataSource) {
    super(database.driver as PostgresDriver, 'master');
    this.manager = database.createEntityManager(this);
  }

  /**
   * Starts a transaction, on a connection that holds. Returns its runner and the rows of its first
   * statements.
   */
  static start(
    database: DataSource,
    first: readonly BoundStatement[],
  ): Promise<{ runner: TransactionRunner; found: object[][] }> {
    return retryOnDisconnect(async () => {
      const runner = new TransactionRunner(database);
      try {
        return { runner, found: await runner.begin(first) };
      } catch (error) {
        await runner.abort(error);
        throw error;
      }
    });
  }

  private async begin(first: readonly BoundStatement[]): Promise<object[][]> {
    await this.connect();
    this.isTransactionActive = true;
    this.transactionDepth = 1;
    const [, ...results] = await this.queryPipelined([START, ...planned(first)]);
    return rowsOf(first, results);
  }

  /** Goes back as it came; a connection that was cut the pool does not take. */
  private async abort(error: unknown): Promise<void> {
    if (this.isTransactionActive && !isDisconnectError(error))
      await this.rollbackTransaction().catch(() => undefined);
    await this.release();
  }

  /**
   * Sends the last statements and the commit. Resolves once it is committed; if one of them fails, nothing
   * is.
   * @throws CommitOutcomeUnknown where the connection was lost after the commit had gone out.
   */
  async commit(last: readonly BoundStatement[]): Promise<object[][]> {
    const results = await this.queryPipelined([...planned(last), COMMIT]).catch((error: unknown) => {
      throw isLostConnection(error) ? new CommitOutcomeUnknown(error) : error;
    });
    // A transaction that failed before answers a commit by rolling back, and calls that a success.
    if (results.at(-1)?.command !== 'COMMIT')
      throw new Error('The transaction had failed and was rolled back');
    this.isTransactionActive = false;
    this.transactionDepth = 0;
    return rowsOf(last, results);
  }

  /** Asks several things in one go. The rows of each. */
  async queryAll(statements: readonly BoundStatement[]): Promise<object[][]> {
    return rowsOf(statements, await this.queryPipelined(planned(statements)));
  }

  /**
   * Sends statements in one go. Waits for all of them, so that none is under way when the connection is
   * handed on.
   */
  async queryPipelined(statements: readonly Sent[]): Promise<QueryResult<object>[]> {
    const client = (await this.connect()) as PoolClient;
    const outcomes = await Promise.allSettled(
      statements.map((statement) => client.query<object>(statement as { text: string })),
    );
    // The first fault is the cause; those behind it only say that the transaction is over.
    return outcomes.map((outcome) => {
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    });
  }
}

type Sent = BoundStatement | { readonly text: string };

const START: Sent = { text: 'start transaction' };
const COMMIT: Sent = { text: 'commit' };

const isPlannedOnce = (statements: readonly BoundStatement[]): boolean =>
  statements.some(({ plannedOnce }) => plannedOnce);

/** Where one of them is planned once, they travel between the words that say so and that take it back. */
const planned = (statements: readonly BoundStatement[]): readonly Sent[] =>
  isPlannedOnce(statements) ? [PLAN_ONCE, ...statements, PLAN_BY_COST] : statements;

/** What was found by these statements, of what `planned` sent. */
function rowsOf(statements: readonly BoundStatement[], results: readonly QueryResult<object>[]): object[][] {
  const from = isPlannedOnce(statements) ? 1 : 0;
  return results.slice(from, from + statements.length).map(({ rows }) => rows);
}
