// @vitest-environment happy-dom
import axe from 'axe-core';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClassroomPage } from '../../components/classroom-page';
import { toClassroomView } from '../../lib/view/classroom/to-classroom-view';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';
import { hostileComparison } from '../report/hostile-comparison';
import { PORT_VIEW, render } from './render';

afterEach(cleanup);

const LESSON = toClassroomView(PORT_COMPARISON, PORT_VIEW, 2);

function show(view = LESSON) {
  const onPrint = vi.fn<() => void>();
  const { container } = render(
    <ClassroomPage
      state={{ kind: 'ready', view, choices: PORT_VIEW.articles.filter(({ verdict }) => verdict === 'same') }}
      onChoose={() => undefined}
      onPractise={() => undefined}
      onPrint={onPrint}
    />,
  );
  const sentence = (number: string) => container.querySelector<HTMLElement>(`[data-sentence="${number}"]`)!;
  const step = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  return { container, onPrint, sentence, step };
}

describe('a round in class', () => {
  it('keeps back what Crossread lists until it is asked for', () => {
    const { container, step } = show();
    expect(container.textContent).not.toMatch(/Worded differently|Differs|lists \d/u);
    step('3 Compare');
    expect(container.textContent).toContain('You marked none; Crossread lists');
  });

  it('counts in neutral words what is in both lists', () => {
    const { container, sentence, step } = show();
    fireEvent.click(sentence('1'));
    fireEvent.click(sentence('B1'));
    fireEvent.click(sentence('1'));
    fireEvent.click(sentence('B4'));
    step('3 Compare');
    expect(container.textContent).toContain(
      `You marked 2; Crossread lists ${LESSON.pairs.length}; 1 is in both.`,
    );
    expect(container.textContent).not.toMatch(/score|grade|points|correct|wrong answer/iu);
  });

  it('takes a pair back, and a first choice by choosing it again', () => {
    const { container, sentence } = show();
    fireEvent.click(sentence('2'));
    expect(sentence('2').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(sentence('2'));
    expect(sentence('2').getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(sentence('2'));
    fireEvent.click(sentence('B2'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove the pair 2 and B2' }));
    expect(container.textContent).toContain('No pair yet.');
  });

  it('has one sentence of each article in the tab order, and arrow keys between them', () => {
    const { container, sentence } = show();
    const inTabOrder = () =>
      [...container.querySelectorAll('[data-sentence][tabindex="0"]')].map((one) =>
        one.getAttribute('data-sentence'),
      );
    expect(inTabOrder()).toEqual(['1', 'B1']);
    sentence('1').focus();
    fireEvent.keyDown(sentence('1'), { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('data-sentence')).toBe('2');
    fireEvent.keyDown(sentence('2'), { key: 'End' });
    expect(inTabOrder()[0]).toBe(String(LESSON.page.sentences.length));
  });

  it('prints two articles or one, with the answers or without', () => {
    const { container, onPrint, step } = show();
    step('4 Printable sheet');
    expect(container.textContent).toContain('Which sentences report the same thing?');
    expect(container.textContent).toContain('Answer key');
    fireEvent.click(screen.getByRole('switch'));
    expect(container.textContent).not.toContain('Answer key');
    fireEvent.click(screen.getByLabelText('One article'));
    expect(container.textContent).not.toContain('Which sentences report the same thing?');
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it('says under every heading of the answers that there is none, where there is none', () => {
    const { container, step } = show({ ...LESSON, pairs: [], sources: [], questions: [], hedges: [] });
    step('4 Printable sheet');
    const key = () =>
      [...container.querySelectorAll('h3')].map((heading) => heading.nextElementSibling?.textContent);
    expect(key().filter((words) => words === 'None')).toHaveLength(3);
    fireEvent.click(screen.getByLabelText('One article'));
    expect(key().filter((words) => words === 'None')).toHaveLength(2);
  });

  it.each(['1 Mark overlaps', '2 Mark sources', '3 Compare', '4 Printable sheet'])(
    'axe finds nothing in step %s',
    async (name) => {
      document.documentElement.lang = 'en';
      document.title = 'Crossread';
      show().step(name);
      await new Promise((resolve) => setTimeout(resolve));
      const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    },
  );

  it.each(['<img src=x onerror=alert(1)>', 'pay\u202Eroll\u2066\u200Btoday', 'word '.repeat(400)])(
    'shows hostile words as text: %j',
    (words) => {
      const comparison = hostileComparison(words, 'javascript:alert(1)');
      const options = { decisions: [], searched: { articles: 4, packs: 1 } };
      const { container, step } = show(toClassroomView(comparison, toComparisonView(comparison, options), 2));
      for (const name of ['1 Mark overlaps', '2 Mark sources', '3 Compare', '4 Printable sheet']) {
        step(name);
        expect(container.querySelector('img, script, iframe, a[href], [onerror]')).toBeNull();
        expect(container.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
        expect(container.textContent).not.toMatch(/undefined|NaN/u);
      }
    },
  );
});

describe('a round that cannot begin', () => {
  it.each([
    [{ kind: 'gone' }, 'This article is no longer at hand'],
    [{ kind: 'nothing' }, 'There is nothing to read side by side'],
    [{ kind: 'failed', reason: 'Not done after 20000 ms.' }, 'Not done after 20000 ms.'],
  ] as const)('says why and leads to two articles that are always there: %j', (state, words) => {
    const onPractise = vi.fn<() => void>();
    const { container } = render(
      <ClassroomPage
        state={state}
        onChoose={() => undefined}
        onPractise={onPractise}
        onPrint={() => undefined}
      />,
    );
    expect(container.textContent).toContain(words);
    fireEvent.click(screen.getByText('Practise with two short articles'));
    expect(onPractise).toHaveBeenCalledOnce();
  });
});
