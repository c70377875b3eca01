/** What watches hand on: changes, with the values as the algorithms have them. */
export interface Observer {
  written(field: string, old: unknown, value: unknown): void;
  appended(field: string, index: number, element: unknown): void;
  removed(field: string, index: number, element: unknown): void;
}
