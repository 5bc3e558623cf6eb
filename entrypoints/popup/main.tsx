import { render } from 'preact';
import '../shared/trusted-types';

render(<p>popup</p>, document.getElementById('app')!);
