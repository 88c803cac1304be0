/** A control that was seen to lead to another page or to open a window: by getting focus, or by being set to another value. */
export interface ContextChange {
  readonly element?: number;
  readonly by: 'focus' | 'value';
}
