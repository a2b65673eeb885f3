import { constants } from 'node:os';

/** Who ran a command has ended it while it was at work. */
export class EndedError extends Error {
  /** What a shell calls a program that a signal has ended. */
  readonly exitCode: number;

  constructor(signal: NodeJS.Signals) {
    super(`ended before it was done (${signal}); nothing was published`);
    this.exitCode = 128 + constants.signals[signal];
  }
}
