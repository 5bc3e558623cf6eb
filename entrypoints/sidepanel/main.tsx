import { render } from 'preact';
import '../shared/trusted-types';

render(<p>sidepanel</p>, document.getElementById('app')!);
