// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReportPage, type ReportPageProps } from '../../components/report-page';
import { say } from '../../lib/view/message';
import { dropOn } from './drop-on';
import { PORT_VIEW, render, spyActions } from './render';

afterEach(cleanup);

const show = (props: Partial<ReportPageProps>) => {
  const actions = spyActions();
  const { container } = render(
    <ReportPage
      state={{ kind: 'open', view: PORT_VIEW, madeAt: '2026-03-04T05:06:07Z', ownEngine: null }}
      actions={actions}
      singleKeys
      toast={null}
      onFile={() => undefined}
      onAnother={() => undefined}
      {...props}
    />,
  );
  return { container, actions };
};

describe('a saved report', () => {
  it('says when it was made and with what', () => {
    const { container } = show({});
    expect(container.textContent).toContain('Saved report, made 4 Mar 2026, 05:06 UTC with engine');
    expect(container.textContent).not.toContain('a new comparison may find something else');
  });

  it('says that this engine is another one', () => {
    const state = { kind: 'open', view: PORT_VIEW, madeAt: '', ownEngine: 'engine 9' } as const;
    expect(show({ state }).container.textContent).toContain('This Crossread has engine engine 9');
  });

  it('lets nothing be decided, by button or by key', () => {
    const { container, actions } = show({});
    fireEvent.click(container.querySelector('article button[aria-expanded="false"]')!);
    expect(container.textContent).not.toMatch(/Not the same|Mark in page|Save this article/u);
    fireEvent.keyDown(container.querySelector('article button')!, { key: 'n', bubbles: true });
    expect(actions.decide).not.toHaveBeenCalled();
    for (const tab of container.querySelectorAll<HTMLElement>('[role=tab]')) {
      fireEvent.click(tab);
      expect(container.textContent).not.toMatch(/Split: not|Merge: it/u);
    }
  });

  it('names the problem of a file beside the choice of another', () => {
    const onFile = vi.fn<(file: File) => void>();
    const problem = say('report.problem.damaged', { at: 'alignments.3' });
    const { container } = show({ state: { kind: 'choose', problem }, onFile });
    expect(screen.getByRole('status').textContent).toContain('at “alignments.3”');
    const file = new File(['{}'], 'r.json');
    fireEvent.change(container.querySelector('input')!, { target: { files: [file] } });
    expect(onFile).toHaveBeenCalledWith(file);
  });
});

it('opens a report that is dropped anywhere on the page, also in the place of another', () => {
  const file = new File(['{}'], 'r.json');
  const files = { types: ['Files'], files: [file] };
  for (const state of [{ kind: 'choose', problem: null } as const, undefined]) {
    const onFile = vi.fn<(file: File) => void>();
    show({ onFile, ...(state === undefined ? {} : { state }) });
    expect(dropOn(screen.getByRole('main'), files)).toBe(false);
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
    cleanup();
  }
});

describe('saving from the panel', () => {
  it('offers four kinds of file and the way to a saved one', () => {
    const { actions } = show({});
    fireEvent.click(screen.getByText('Save report'));
    for (const name of [/HTML/u, /Markdown/u, /JSON/u, /CSV/u])
      fireEvent.click(screen.getByRole('button', { name }));
    expect(actions.saveReport.mock.calls).toEqual([['html'], ['markdown'], ['json'], ['csv']]);
    fireEvent.click(screen.getByText('Open a saved report'));
    expect(actions.openReports).toHaveBeenCalledOnce();
  });
});

describe('a wrong match', () => {
  it('shows the whole file, and saves what was shown', () => {
    const { container, actions } = show({});
    actions.wrongMatch.mockReturnValue('{"page":"<img src=x onerror=alert(1)>"}');
    fireEvent.click(screen.getAllByText('Why this')[0]!);
    fireEvent.click(screen.getAllByRole('button', { name: /^Report a wrong match/u })[0]!);
    expect(container.querySelector('pre')?.textContent).toBe('{"page":"<img src=x onerror=alert(1)>"}');
    expect(container.querySelector('img')).toBeNull();
    expect(actions.saveWrongMatch).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Save this file'));
    expect(actions.saveWrongMatch).toHaveBeenCalledWith('{"page":"<img src=x onerror=alert(1)>"}');
  });

  it('of several articles is offered once, with a letter for each, and says which one is open', () => {
    const { container, actions } = show({});
    const card = container.querySelector<HTMLElement>('[data-card="o-c1"]')!;
    fireEvent.click(within(card).getByText('Why this'));
    const why = card.querySelector<HTMLElement>('[id$="-why"]')!;
    expect(within(why).getAllByText('Report a wrong match')).toHaveLength(1);
    const choice = within(within(why).getByRole('group', { name: 'Report a wrong match' }));
    const letters = choice.getAllByRole('button');
    expect(letters.map((button) => button.getAttribute('aria-label'))).toEqual(
      letters.map(({ textContent }) => `Report a wrong match with ${textContent}`),
    );
    expect(letters.length).toBeGreaterThan(1);
    fireEvent.click(letters[1]!);
    expect(letters.map((button) => button.getAttribute('aria-expanded'))).toEqual(
      letters.map((_, at) => String(at === 1)),
    );
    const asked = actions.wrongMatch.mock.calls.at(-1)![0];
    fireEvent.click(letters[0]!);
    expect(actions.wrongMatch.mock.calls.at(-1)![0]).not.toBe(asked);
    // Event, names, words and rules, whatever the number of articles.
    expect(why.querySelectorAll('dt')).toHaveLength(4);
  });
});
