import { LitElement } from 'lit';

/** A component whose content is part of the page itself, so that one style sheet and one keyboard order hold for all. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
