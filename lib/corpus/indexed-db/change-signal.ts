const CHANNEL_NAME = 'corpus';

/** Tells this page and the others that the corpus changed. Says only that, so that there is nothing to trust in it. */
export class ChangeSignal {
  readonly #channel: BroadcastChannel | null;
  readonly #listeners = new Set<() => void>();

  constructor() {
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL_NAME);
    this.#channel?.addEventListener('message', () => this.#tell());
    // In Node a channel would keep the process alive.
    (this.#channel as { unref?: () => void } | null)?.unref?.();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    this.#channel?.postMessage('changed');
    this.#tell();
  }

  close(): void {
    this.#listeners.clear();
    this.#channel?.close();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
