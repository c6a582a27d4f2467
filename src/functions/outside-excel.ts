/**
 * Where office.js could not be reached there is no `CustomFunctions`, and the registration that the build appends to
 * functions.ts would end the script with an exception. Registering with nobody lets the pane load and say what is wrong.
 * Runs before functions.ts; inside Excel it finds the real object and leaves it alone.
 */
const scope: { CustomFunctions?: { associate(): void } } = globalThis as never;
scope.CustomFunctions ??= { associate: () => undefined };

export {};
