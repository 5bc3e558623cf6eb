import { browser } from 'wxt/browser';
import type { KeyValue } from '../../lib/corpus/key-value';
import { localArea } from './local-area';

/** `storage.local`: what the collection keeps outside its database, since a browser may lose the one without the other. */
export const localKeyValue: KeyValue = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  look: async (key) => (await localArea.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
};
