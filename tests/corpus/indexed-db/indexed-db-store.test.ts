import { describeCorpusStore } from '../corpus-store.contract';
import { openTestStore } from './open-test-store';

describeCorpusStore('IndexedDbStore', () => openTestStore());
