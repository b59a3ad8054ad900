/** Which scenario a result is of, and with whose policies. */

/** A plugin that was loaded. */
export interface PluginLabel {
  readonly name: string;
  /** 16 hex digits of its text, with all that it imports. */
  readonly hash: string;
}

export interface ScenarioLabel {
  readonly name: string;
  /** 16 hex digits of the document. */
  readonly hash: string;
  /** Left out where none was loaded. */
  readonly plugins?: readonly PluginLabel[];
}
