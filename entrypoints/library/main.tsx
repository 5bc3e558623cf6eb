import { render } from 'preact';
import '../shared/trusted-types';

render(<p>library</p>, document.getElementById('app')!);
