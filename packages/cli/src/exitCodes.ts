/** What the command's exit code tells its caller. `docs/cli.md` says the same to users. */
export const exitCodes = {
  success: 0,
  /** The guest program threw, left a rejection unhandled or ran into its time limit. */
  guestError: 1,
  /** The command line asks for something that is not there. */
  usage: 2,
  /** modrec itself failed. */
  engineCrash: 3,
  /** Nothing is left to do and a top-level await still waits; Node's number for the same. */
  unsettledAwait: 13,
  /** The reader of our output has gone: 128 + SIGPIPE, as a shell shows it. */
  brokenPipe: 141,
} as const;
