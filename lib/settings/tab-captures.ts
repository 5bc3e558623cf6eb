import type { StorageArea } from './stored-value';
import { CAPTURE_PREFIX, STORAGE_KEYS } from './storage-keys';
import { TabCapture } from './tab-capture';

/** Captures kept at once. storage.session holds 10 MB in all and one article may take a few of them. */
const MAX_CAPTURES = 12;

/** The captures of all tabs. */
export interface TabCaptures {
  /** `null`: nothing was read in that tab. */
  read(tab: number): Promise<TabCapture | null>;
  /** Stores a capture; the oldest ones make room. A reading that was overtaken by a later one is dropped. */
  write(capture: TabCapture): Promise<void>;
  remove(tab: number): Promise<void>;
  watch(listener: (tab: number, capture: TabCapture | null) => void): () => void;
}

/** Area that can also list everything in it. */
export interface ListableArea extends StorageArea {
  get(key: string | null): Promise<Record<string, unknown>>;
}

/** Opens the captures kept in `storage.session`. */
export function tabCaptures(area: ListableArea): TabCaptures {
  const parse = (value: unknown): TabCapture | null => {
    const parsed = TabCapture.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
  const all = async (): Promise<TabCapture[]> =>
    Object.entries(await area.get(null))
      .filter(([key]) => key.startsWith(CAPTURE_PREFIX))
      .flatMap(([, value]) => parse(value) ?? [])
      .sort((a, b) => a.at - b.at);
  const read = async (tab: number): Promise<TabCapture | null> => {
    const key = STORAGE_KEYS.capture(tab);
    return parse((await area.get(key))[key]);
  };
  return {
    read,
    async write(capture) {
      const key = STORAGE_KEYS.capture(capture.tab);
      const others = (await all()).filter(({ tab }) => tab !== capture.tab);
      const surplus = others.slice(0, Math.max(0, others.length + 1 - MAX_CAPTURES));
      if (surplus.length > 0) await area.remove(surplus.map(({ tab }) => STORAGE_KEYS.capture(tab)));
      const now = await read(capture.tab);
      if (now !== null && now.at > capture.at) return;
      try {
        await area.set({ [key]: capture });
      } catch {
        await area.remove(others.map(({ tab }) => STORAGE_KEYS.capture(tab)));
        await area.set({ [key]: capture });
      }
    },
    remove: (tab) => area.remove(STORAGE_KEYS.capture(tab)),
    watch(listener) {
      const onChange = (changes: Record<string, { newValue?: unknown }>): void => {
        for (const [key, change] of Object.entries(changes)) {
          if (!key.startsWith(CAPTURE_PREFIX)) continue;
          listener(Number(key.slice(CAPTURE_PREFIX.length)), parse(change.newValue));
        }
      };
      area.onChanged.addListener(onChange);
      return () => area.onChanged.removeListener(onChange);
    },
  };
}
