/** A setting that cannot be used: named once in the console, with what stands in for it. */
export interface Mistake {
  readonly attribute: string;
  readonly given: string;
  readonly instead: string;
}
