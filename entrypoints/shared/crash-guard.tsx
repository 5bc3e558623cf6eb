import { Component, type ComponentChildren } from 'preact';
import { SurfaceNotice } from '../../components/surface-notice';
import type { I18n } from '../../lib/view/create-i18n';

/**
 * Says so when drawing a page failed, instead of leaving it blank, and offers to start over. Such a failure is a bug;
 * nothing that is stored is touched by it.
 */
export class CrashGuard extends Component<{ i18n: I18n; children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: true });
    // The browser's own list of the extension's errors is where a report starts from.
    reportError(error);
  }

  override render() {
    const { i18n, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <main>
        <SurfaceNotice
          alert
          glyph="alert"
          title={i18n.text({ id: 'failed.title' })}
          text={i18n.text({ id: 'failed.text' })}
        >
          <button type="button" class="btn go" onClick={() => location.reload()}>
            {i18n.text({ id: 'failed.retry' })}
          </button>
        </SurfaceNotice>
      </main>
    );
  }
}
