/** A promise of the guest was rejected, and nothing handles it. */
export class UnhandledRejection {
  constructor(readonly reason: unknown) {}
}
