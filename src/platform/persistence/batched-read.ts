import { setImmediate as atTheDoor } from 'node:timers/promises';

interface Asked<Key, Answer> {
  readonly key: Key;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Reads of single things by key: those that are asked for while a read is under way are made together by the
 * next one, so that a lone question is put at once and a crowd shares its statements. Nobody is given the
 * answer of a read that had begun before the question, and nothing is kept.
 */
export class BatchedRead<Key, Answer> {
  private waiting: Asked<Key, Answer>[] = [];
  private underWay = false;

  constructor(
    /** Reads all of them, and answers in the order of the keys. */
    private readonly read: (keys: readonly Key[]) => Promise<readonly Answer[]>,
    private readonly largest = 100,
  ) {}

  /** Rejects with whatever the read failed for; all who share it hear of that. */
  ask(key: Key): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      this.waiting.push({ key, resolve, reject });
      if (!this.underWay) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.underWay = true;
    while (this.waiting.length > 0) {
      await this.answer(this.waiting.splice(0, this.largest));
      // Whoever is at the door already comes along: one look at the sockets, no waiting.
      await atTheDoor();
    }
    this.underWay = false;
  }

  private async answer(asked: readonly Asked<Key, Answer>[]): Promise<void> {
    try {
      const answers = await this.read(asked.map(({ key }) => key));
      asked.forEach(({ resolve }, at) => resolve(answers[at]!));
    } catch (reason) {
      for (const { reject } of asked) reject(reason);
    }
  }
}
