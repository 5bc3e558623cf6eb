// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../components/options-page';
import type { OptionsActions, OptionsState } from '../../lib/view/options-state';
import { render } from './render';

afterEach(cleanup);

const OPTIONS: OptionsState = {
  theme: 'system',
  articleFont: 'serif',
  language: 'browser',
  languages: [{ tag: 'en', name: 'English' }],
  offerMarks: true,
  singleKeys: true,
  sites: ['northgate.example'],
  shortcuts: { quickCheck: 'Alt+C', panel: 'Alt+Shift+C', save: 'Alt+Shift+S', selection: null },
  stored: { kind: 'counted', articles: 1204, decisions: 14, starter: 'ended' },
  confirmingDelete: false,
};

function open(changed: Partial<OptionsState> = {}) {
  const actions = {
    set: vi.fn<OptionsActions['set']>(),
    removeSite: vi.fn<OptionsActions['removeSite']>(),
    changeShortcuts: vi.fn<OptionsActions['changeShortcuts']>(),
    installStarterPack: vi.fn<OptionsActions['installStarterPack']>(),
    exportAll: vi.fn<OptionsActions['exportAll']>(),
    forgetDecisions: vi.fn<OptionsActions['forgetDecisions']>(),
    askDelete: vi.fn<OptionsActions['askDelete']>(),
    cancelDelete: vi.fn<OptionsActions['cancelDelete']>(),
    deleteEverything: vi.fn<OptionsActions['deleteEverything']>(),
  };
  const { container } = render(<OptionsPage state={{ ...OPTIONS, ...changed }} actions={actions} />);
  return { actions, container };
}

describe('OptionsPage', () => {
  it('changes theme, typeface, language and switches', () => {
    const { actions } = open();
    fireEvent.click(screen.getByLabelText('Dark'));
    fireEvent.click(screen.getByLabelText('Sans'));
    fireEvent.change(screen.getByLabelText('Words of Crossread'), { target: { value: 'en' } });
    fireEvent.click(screen.getByRole('switch', { name: 'Single-letter keys in the panel' }));
    expect(actions.set.mock.calls).toEqual([
      ['theme', 'dark'],
      ['articleFont', 'sans'],
      ['language', 'en'],
      ['singleKeys', false],
    ]);
  });

  it('takes a site’s permission back', () => {
    const { actions } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Remove northgate.example' }));
    expect(actions.removeSite).toHaveBeenCalledExactlyOnceWith('northgate.example');
  });

  it('keeps everything when Escape answers the question', () => {
    const { actions } = open({ confirmingDelete: true });
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(actions.cancelDelete).toHaveBeenCalledOnce();
    expect(actions.deleteEverything).not.toHaveBeenCalled();
  });

  it('shows keys as the browser has them', () => {
    expect(open().container.textContent).toContain('Alt Shift C');
    expect(screen.getByText('not set')).toBeTruthy();
  });

  it.each([
    [{ kind: 'counting' }, /Counting what is stored…/u],
    [{ kind: 'unopened' }, /The library does not open, so what it holds cannot be counted/u],
    [
      { kind: 'counted', articles: 0, decisions: 0, starter: 'under-way' },
      /0 articles, .*The starter pack is being installed\./u,
    ],
    [
      { kind: 'counted', articles: 0, decisions: null, starter: 'ended' },
      /0 articles, an unknown number of decisions/u,
    ],
  ] as const)('says what is known of what is stored: %o', (stored, words) => {
    const { container } = open({ stored, confirmingDelete: stored.kind === 'unopened' });
    expect(container.textContent).toMatch(words);
    if (stored.kind === 'counted') return;
    expect(container.textContent).not.toMatch(/\d+ articles/u);
  });

  it.each([
    ['no-room', 'there is no room for it'],
    ['failed', 'could not be installed. What is stored here is not affected'],
  ] as const)('says that the starter pack did not come in (%s), and tries again', (starter, words) => {
    const { actions, container } = open({
      stored: { kind: 'counted', articles: 3, decisions: 0, starter },
    });
    expect(container.textContent).toContain(words);
    expect(container.textContent).not.toContain('is being installed');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.installStarterPack).toHaveBeenCalledOnce();
  });

  it('asks before deleting, with the safe answer under the finger', () => {
    const { actions, container } = open({ confirmingDelete: true });
    expect(container.textContent).toContain('Delete 1,204 articles, 14 decisions and all options?');
    expect(document.activeElement?.textContent).toBe('Keep everything');
    fireEvent.click(screen.getByText('Keep everything'));
    fireEvent.click(screen.getByText('Delete everything'));
    expect(actions.cancelDelete).toHaveBeenCalledOnce();
    expect(actions.deleteEverything).toHaveBeenCalledOnce();
  });
});
