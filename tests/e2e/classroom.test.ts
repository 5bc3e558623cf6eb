import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/browser-session';
import { openPanel } from './open-panel';
import { clickOn, openSession, shows, words, type Session } from './session';

let session: Session;
let classroom: Surface;

beforeAll(async () => {
  session = await openSession();
  classroom = await session.browser.openExtensionPage('classroom.html');
});
afterAll(() => session?.close());

const sentence = (number: string): string => `[data-sentence="${number}"]`;

describe('a round in class', () => {
  it('shows two articles and keeps back what Crossread lists', async () => {
    await shows(classroom, 'Your pairs');
    expect(await words(classroom)).not.toMatch(/Crossread lists \d|Worded differently/u);
    await session.shot(classroom, 'classroom-mark');
  });

  it('makes a pair of a sentence on each side', async () => {
    await classroom.click(sentence('1'));
    await shows(classroom, '1 is chosen. Choose a sentence in the other article.');
    await classroom.click(sentence('A1'));
    await shows(classroom, 'Pair: 1 and A1.');
    await shows(classroom, 'in a pair with A1');
  });

  it('makes a pair by keyboard alone', async () => {
    await classroom.press('ArrowDown');
    await classroom.press('Enter');
    await shows(classroom, 'A2 is chosen.');
    await classroom.click(sentence('2'));
    await shows(classroom, 'Pair: 2 and A2.');
    await clickOn(classroom, 'Remove the pair 2 and A2');
    await shows(classroom, 'The pair 2 and A2 is gone.');
  });

  it('has sources marked, then says in counts what both lists have', async () => {
    await clickOn(classroom, 'Next step');
    await classroom.click(sentence('1'));
    await clickOn(classroom, 'Show what Crossread lists');
    await classroom.waitFor((view) =>
      /You marked 1; Crossread lists \d+; (?:none|\d+) (?:is|are) in both\./u.test(
        view.document.body.innerText.replace(/\s+/gu, ' '),
      ),
    );
    await shows(classroom, 'Only in Crossread’s');
    await shows(classroom, 'Neither list is complete.');
    await shows(classroom, 'Questions the sources answer differently');
    await session.shot(classroom, 'classroom-reveal');
  });

  it('makes a sheet with the answers on a page of their own', async () => {
    await clickOn(classroom, '4 Printable sheet');
    await shows(classroom, 'Answer key: what Crossread lists');
    await session.shot(classroom, 'classroom-sheet');
    await clickOn(classroom, 'One article');
    await shows(classroom, 'Which sentences sound less than certain?');
    expect(await words(classroom)).not.toContain('Which sentences report the same thing?');
  });

  it('opens with the article of a tab from the panel, and says when that is gone', async () => {
    const page = await session.open('moscow-talks.html');
    const panel = await openPanel(session, page);
    await shows(panel, 'Classroom');
    const tab = await panel.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: { tabs: { query(filter: object): Promise<{ id: number }[]> } };
        }
      ).chrome;
      const [front] = await tabs.query({ active: true, currentWindow: true });
      return front?.id ?? 0;
    });
    const own = await session.browser.openExtensionPage(`classroom.html?tab=${tab}`);
    await shows(own, 'Kremlin leaves Hamas visitors to the Foreign Ministry');
    await own.close();
    const gone = await session.browser.openExtensionPage('classroom.html?tab=999999');
    await shows(gone, 'This article is no longer at hand');
    await clickOn(gone, 'Practise with two short articles');
    await shows(gone, 'Your pairs');
  });
});
