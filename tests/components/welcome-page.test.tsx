// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WelcomePage } from '../../components/welcome-page';
import { render } from './render';

afterEach(cleanup);

describe('WelcomePage', () => {
  it('says what starts it and turns the starter pack on', () => {
    const onTurnOnStarterPack = vi.fn<() => void>();
    const onStartEmpty = vi.fn<() => void>();
    const { container } = render(
      <WelcomePage
        starterArticles={12}
        starterOn={false}
        quickCheckKey="Alt+C"
        onTurnOnStarterPack={onTurnOnStarterPack}
        onStartEmpty={onStartEmpty}
      />,
    );
    expect(container.textContent).toContain('Click the button in the toolbar or press Alt C.');
    fireEvent.click(screen.getByText('Turn on the starter pack'));
    fireEvent.click(screen.getByText('Start with an empty library'));
    expect(onTurnOnStarterPack).toHaveBeenCalledOnce();
    expect(onStartEmpty).toHaveBeenCalledOnce();
  });

  it('explains every sign in one figure', () => {
    const { container } = render(
      <WelcomePage
        starterArticles={0}
        starterOn={false}
        quickCheckKey={null}
        onTurnOnStarterPack={() => undefined}
        onStartEmpty={() => undefined}
      />,
    );
    const figure = container.querySelector('figure')?.textContent;
    for (const words of ['also reported', 'dashed line', 'double line', 'not found in your collection'])
      expect(figure).toContain(words);
    expect(container.textContent).toContain('Click the button in the toolbar. No page is read before that.');
  });
});
