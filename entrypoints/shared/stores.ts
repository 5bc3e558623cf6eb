import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, Settings } from '../../lib/settings/settings';
import { STORAGE_KEYS } from '../../lib/settings/storage-keys';
import { storedValue } from '../../lib/settings/stored-value';
import { tabCaptures } from '../../lib/settings/tab-captures';
import { ReaderDecision } from '../../lib/model/decisions';
import { z } from '../../lib/zod';
import { localArea } from './local-area';

/** What the reader chose; kept on this device. Waited for: a page has no other language or colours to be drawn in. */
export const settings = storedValue(browser.storage.local, STORAGE_KEYS.settings, Settings, DEFAULT_SETTINGS);

/** What the reader overruled; kept on this device. */
export const decisions = storedValue(localArea, STORAGE_KEYS.decisions, z.array(ReaderDecision), []);

/** What was last read in each tab; gone with the browser. */
export const captures = tabCaptures(browser.storage.session);
