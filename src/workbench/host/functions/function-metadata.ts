/** functions.json of an add-in, and what the workbook needs to know of each function. */
import type { FunctionSpec } from '../../host-workbook';

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly requiresStreamAddress?: boolean;
    readonly requiresStreamParameterAddresses?: boolean;
  };
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}

/** As typed in a cell: upper case, with the manifest's namespace before a dot. */
export function typedName(metadata: FunctionMetadata, namespace: string | undefined): string {
  const name = metadata.name.toUpperCase();
  return namespace === undefined || namespace === '' ? name : `${namespace.toUpperCase()}.${name}`;
}

export function toSpec(metadata: FunctionMetadata, namespace: string | undefined): FunctionSpec {
  return {
    name: typedName(metadata, namespace),
    description: metadata.description ?? '',
    parameters: (metadata.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      optional: parameter.optional ?? false,
      matrix: parameter.dimensionality === 'matrix',
      repeating: parameter.repeating ?? false,
    })),
    volatile: metadata.options?.volatile ?? false,
  };
}

/** Reads the file; throws in words where it is missing or not what it should be. */
export async function fetchFunctions(url: string): Promise<FunctionsFile> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`workbench: ${url} answered ${response.status}; the add-in's functions are not known`);
  return readFunctions(await response.text(), url);
}

/** @param source named in the message where the text is no such file */
export function readFunctions(text: string, source: string): FunctionsFile {
  const file = JSON.parse(text) as Partial<FunctionsFile> | null;
  if (!Array.isArray(file?.functions)) throw new Error(`workbench: ${source} lists no functions`);
  return file as FunctionsFile;
}
