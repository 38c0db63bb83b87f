/** A value that is told again whenever it changes, first of all at once or soon. */
export interface Watch<Value> {
  readonly subscribe: (
    see: (value: Value) => void,
    fail?: (error: unknown) => void,
  ) => { readonly unsubscribe: () => void };
}
