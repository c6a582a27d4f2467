/** The rich-API request as the client writes it and the answer it reads (measured, research/office-host-protocol.md). */

export enum PathType {
  GlobalObject = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  NullObject = 7,
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the id of the object path it stands for, 0 where it is a plain value; nested like the arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  Results?: ActionResult[];
  /** Answers of the actions before the one that failed. */
  ProcessedResults?: { Results: ActionResult[] };
  TraceIds?: number[];
  Error?: { Code: string; Message: string; Location?: string; HttpStatusCode: number; ActionIndex: number };
}

/** What a method answers where its object is a null object: the client leaves the result unset. */
export const NULL_RESULT = { _IsNull: true } as const;
