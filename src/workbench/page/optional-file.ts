/** Said by the page and heard by the server: the header of a request for a file that may well not be there. */
export const OPTIONAL_FILE = 'x-optional-file';
