// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WelcomePage, type WelcomePageProps } from '../../components/welcome-page';
import { PORT_VIEW, render } from './render';

afterEach(cleanup);

const nothing = (): void => undefined;
const show = (props: Partial<WelcomePageProps>) =>
  render(
    <WelcomePage
      starterArticles={12}
      starterOn={false}
      quickCheckKey="Alt+C"
      example={{ kind: 'comparing' }}
      onTurnOnStarterPack={nothing}
      onStartEmpty={nothing}
      onLibrary={nothing}
      onClassroom={nothing}
      onReports={nothing}
      {...props}
    />,
  );

describe('WelcomePage', () => {
  it('says what starts it and leads to every way of filling the library', () => {
    const actions = {
      onTurnOnStarterPack: vi.fn<() => void>(),
      onStartEmpty: vi.fn<() => void>(),
      onLibrary: vi.fn<() => void>(),
      onClassroom: vi.fn<() => void>(),
      onReports: vi.fn<() => void>(),
    };
    const { container } = show(actions);
    expect(container.textContent).toContain('Click the button in the toolbar or press Alt C.');
    for (const name of [
      'Turn on the starter pack',
      'Start with an empty library',
      'Open the library',
      'Practise with these two articles',
      'Open a saved report',
    ])
      fireEvent.click(screen.getByText(name));
    for (const action of Object.values(actions)) expect(action).toHaveBeenCalledOnce();
  });

  it('explains permissions and privacy in three sentences', () => {
    show({});
    const section = screen.getByText('What it may do').closest('section')!;
    expect(section.querySelector('p')!.textContent.match(/\.(?: |$)/gu)).toHaveLength(3);
    expect(section.textContent).toContain('nothing is sent');
  });

  it('explains every sign in one figure', () => {
    const { container } = show({ starterArticles: 0, quickCheckKey: null });
    const figure = container.querySelector('figure')?.textContent;
    for (const words of ['also reported', 'dashed line', 'double line', 'not found in your collection'])
      expect(figure).toContain(words);
    expect(container.textContent).toContain('Click the button in the toolbar. No page is read before that.');
  });
});

describe('the example', () => {
  it('says that it is being made', () => {
    show({});
    expect(screen.getByText('Comparing two short articles').getAttribute('role')).toBe('status');
  });

  it('is a card of the panel, open, with its reasons and nothing to decide', () => {
    const { container } = show({ example: { kind: 'done', view: PORT_VIEW } });
    const card = container.querySelector('article')!;
    expect(card.querySelector('table')).not.toBeNull();
    fireEvent.click([...card.querySelectorAll('button')].find((one) => one.textContent === 'Why this')!);
    expect(card.textContent).toContain('Shared words');
    expect(card.textContent).not.toMatch(
      /Not the same|Show in page|Copy with citation|Report a wrong match/u,
    );
  });

  it('says why it could not be made', () => {
    const { container } = show({ example: { kind: 'failed', reason: 'checksum' } });
    expect(container.textContent).toContain('The example could not be compared: checksum');
  });
});
