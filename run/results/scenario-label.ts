/** Which scenario a result is of. */

export interface ScenarioLabel {
  readonly name: string;
  /** 16 hex digits of the document. */
  readonly hash: string;
}
