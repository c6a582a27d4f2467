/** A step in a real browser on a busy machine takes longer than jest's five seconds; none should take this long. */
jest.setTimeout(60_000);
