import type { ListableArea } from '../../lib/settings/tab-captures';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

/** A storage area that lives as long as the object. */
export function memoryArea(): ListableArea {
  const values = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  const tell = (changes: Record<string, { newValue?: unknown }>): void =>
    listeners.forEach((listener) => listener(changes));
  return {
    get: async (key: string | null) =>
      Object.fromEntries(key === null ? values : values.has(key) ? [[key, values.get(key)]] : []),
    async set(items) {
      for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value));
      tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
    },
    async remove(keys) {
      for (const key of [keys].flat()) values.delete(key);
      tell(Object.fromEntries([keys].flat().map((key) => [key, {}])));
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}
