/** Numbers of the rich-API events and the wire methods that switch them on, per class (measured in the client). */

export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  calculated: 16,
  rowSorted: 19,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** `_Register…` and `_Unregister…` names without their prefix. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  ActivatedEvent: EVENT.worksheetActivated,
  CalculatedEvent: EVENT.calculated,
  DataChangedEvent: EVENT.worksheetChanged,
  DeactivatedEvent: EVENT.worksheetDeactivated,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  RowSortedEvent: EVENT.rowSorted,
  SelectionChangedEvent: EVENT.selectionChanged,
};

export const SHEET_COLLECTION_EVENTS: Readonly<Record<string, number>> = {
  ...SHEET_EVENTS,
  AddedEvent: EVENT.worksheetAdded,
  DeletedEvent: EVENT.worksheetDeleted,
};

export const TABLE_EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: EVENT.tableChanged,
  SelectionChangedEvent: EVENT.tableSelectionChanged,
};

export const TABLE_COLLECTION_EVENTS: Readonly<Record<string, number>> = {
  AddedEvent: EVENT.tableAdded,
  DataChangedEvent: EVENT.tableChanged,
  DeletedEvent: EVENT.tableDeleted,
};
