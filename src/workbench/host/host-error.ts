/** The refusals of Excel's object model, with Excel's own codes and sentences (learn.microsoft.com, "Error handling with the application-specific APIs"). */

const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotImplemented: 'The requested API is not implemented.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  UndoNotSupported: 'The operation cannot be a part of an undo group, as it cannot be undone.',
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet. These non-empty cells might appear empty but have blank values, some formatting, or a formula. Delete enough rows or columns to make room for what you want to insert and then try again.",
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

export function isHostErrorCode(code: string): code is HostErrorCode {
  return code in MESSAGES;
}

/** Numbers Excel on the web answers a whole request with; the client turns them into its own error codes. */
export const REQUEST_REFUSED = { cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

export class HostError extends Error {
  /** Excel's `Class.member`, filled in by the executor where the thrower did not know it. */
  location: string | undefined;

  constructor(
    readonly code: HostErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
  }
}

export function invalidArgument(message?: string): HostError {
  return new HostError('InvalidArgument', message);
}

/** Says which member is missing, as nothing here may pretend to work. */
export function notImplemented(member: string): HostError {
  const error = new HostError('ApiNotImplemented', `The requested API is not implemented: ${member}.`);
  error.location = member;
  return error;
}
