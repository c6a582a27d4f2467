/** The part of Excel's CustomFunctions global that the functions use, for tests in Node. */

export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: { Error: CustomFunctionsError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
});

/** The error a cell would show, with its message; throws where there is none or another. */
export function errorOf(run: () => unknown): { code: string; message: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof CustomFunctionsError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('a value where an error was expected');
}
