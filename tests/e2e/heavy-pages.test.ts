import { afterAll, beforeAll, describe, it } from 'vitest';
import { HOSTILE_PAGES } from './hostile-pages';
import { openSession, type Session } from './session';
import { settleOn } from './settle-on';

let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session?.close());

describe('pages so large that reading them takes a core', () => {
  it.each(HOSTILE_PAGES.filter(({ heavy }) => heavy === true))('settles on $name', (page) =>
    settleOn(session, page),
  );
});
