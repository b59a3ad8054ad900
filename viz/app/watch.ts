import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps a component up to date with something that can be listened to, for as long as it is on the page. */
export class Watch implements ReactiveController {
  private readonly listen: () => () => void;
  private end: (() => void) | null = null;

  /** `listen` starts to listen and returns what ends it. */
  constructor(host: ReactiveControllerHost, listen: () => () => void) {
    this.listen = listen;
    host.addController(this);
  }

  hostConnected(): void {
    this.end = this.listen();
  }

  hostDisconnected(): void {
    this.end?.();
    this.end = null;
  }
}
