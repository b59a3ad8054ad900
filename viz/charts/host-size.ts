import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back with the size of a component in pixels, at first and whenever it changes. */
export class HostSize implements ReactiveController {
  width = 0;
  height = 0;
  private readonly host: ReactiveControllerHost & Element;
  private readonly observer: ResizeObserver;

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.host = host;
    this.observer = new ResizeObserver(([entry]) => {
      this.width = entry.contentRect.width;
      this.height = entry.contentRect.height;
      changed();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }
}
